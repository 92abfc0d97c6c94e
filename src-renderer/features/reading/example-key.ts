import type { WorkedExample } from '@contract/practice'
import type { MarkKind } from '@domain/labelling/codebook'
import { labelAndOwner } from './segment-words'

type Part = WorkedExample['parts'][number]
type Mark = WorkedExample['marks'][number]

export interface ExampleKey {
  readonly parts: readonly { readonly words: string; readonly label: Part['label']; readonly name: string }[]
  /** Words that a rule is about, each with what it is: `“About”: hedge, harmless here`. */
  readonly marks: readonly string[]
}

const NAMES: Readonly<Partial<Record<MarkKind, string>>> = {
  hedge: 'hedge',
  booster: 'booster',
  loaded: 'loaded',
  'scare-quote': 'scare quote',
}

/** Cues and sources are in every attribution and would only be in the way, but for an unnamed source that does no harm. */
export const isTold = ({ kind, harmless }: Mark) => kind in NAMES || harmless

/** What the inks and marks of an example say, in words. */
export function exampleKey({ text, parts, marks }: WorkedExample): ExampleKey {
  return {
    parts: parts.map(part => ({
      words: text.slice(part.start, part.end),
      label: part.label,
      name: labelAndOwner(part),
    })),
    marks: marks.filter(isTold).map(({ kind, start, end, harmless }) => {
      const words = text.slice(start, end).replace(/^[“”]|[,.“”]+$/g, '')
      return `“${words}”: ${NAMES[kind] ?? 'unnamed source'}${harmless ? ', harmless here' : ''}`
    }),
  }
}
