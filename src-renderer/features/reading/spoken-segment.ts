import type { InkedSegment } from '@contract/library'
import { STEP_NAMES } from '@ui/codebook-words'
import { contrastWords, inkWords } from './segment-words'

/** A segment's name for a screen reader: what its ink says, then its words. */
export function segmentName(segment: InkedSegment, words: string): string {
  return `${inkWords(segment)}: ${words.trim()}`
}

/** What is said when a segment is opened: why it has its ink. */
export function spokenNote({ note }: InkedSegment): string {
  if (!note) return 'These words are not asked in practice; nothing more is said of them.'
  const compare = `Compare: “${note.contrast.text}” ${contrastWords(note.contrast)}`
  return `${STEP_NAMES[note.step]} decides: “${note.words}”. ${note.why} ${compare}`
}
