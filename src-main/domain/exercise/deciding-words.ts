import type { Note, Segment, StudyText } from '../labelling/study-text'
import { fold } from './folded-words'

/** UTF-16 offsets within the paragraph, start inclusive, end exclusive. */
export interface Place {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/**
 * Where the words that decide about a segment stand: in its paragraph as near to it as can be, else at the end of the
 * nearest paragraph before it that has them (an attribution may carry over). `null` when neither has them.
 */
export function findDecidingWords(text: StudyText, segment: Segment & { readonly note: Note }): Place | null {
  for (let paragraph = segment.paragraph; paragraph >= 0; paragraph--) {
    const found = occurrences(text.paragraphs[paragraph]?.text ?? '', segment.note.words)
    const stretch = paragraph === segment.paragraph ? nearest(found, segment) : found.at(-1)
    if (stretch) return { paragraph, ...stretch }
  }
  return null
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function occurrences(paragraph: string, words: string): Stretch[] {
  const sought = fold(words).folded
  const { folded, offsets } = fold(paragraph)
  const found: Stretch[] = []
  if (sought === '') return found
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    found.push({ start: offsets[at] ?? 0, end: (offsets[at + sought.length - 1] ?? 0) + 1 })
  }
  return found
}

/** Overlapping words are at distance 0; of two equally near the earlier wins. */
function nearest(found: readonly Stretch[], segment: Stretch): Stretch | undefined {
  const distance = ({ start, end }: Stretch): number => Math.max(segment.start - end, start - segment.end, 0)
  let best: Stretch | undefined
  for (const stretch of found) if (best === undefined || distance(stretch) < distance(best)) best = stretch
  return best
}
