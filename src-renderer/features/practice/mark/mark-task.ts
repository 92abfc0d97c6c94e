import type { MarkLayer } from '@domain/exercise/exercises'

const TASKS: Readonly<Record<MarkLayer, string>> = {
  attribution: 'Mark who says what: each source, each cue, and what they hand over.',
  inks: 'Mark what each part of the sentence is: reported fact, attribution or opinion.',
}

export const markTask = (layer: MarkLayer) => TASKS[layer]
