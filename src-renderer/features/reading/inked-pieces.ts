import type { InkedSegment } from '@contract/library'
import { runsOf, type Run } from './paragraph-runs'

export type Mark = InkedSegment['marks'][number]

/** A stretch of a paragraph: one inked segment, or words without an ink. */
export interface InkedPiece {
  readonly start: number
  readonly segment: InkedSegment | null
  readonly runs: readonly Run<Mark>[]
}

/** Words with an ink to look at; what claims nothing, or was left open, is shown as bare text. */
export const hasInk = ({ ink }: InkedSegment) => ink === 'fact' || ink === 'attribution' || ink === 'opinion'

/**
 * A paragraph as its segments and what lies between them; joined, the runs give the paragraph exactly. Only the marks
 * that `shownMarks` picks cut a segment, so that the line under it is otherwise drawn in one.
 */
export function inkedPieces(
  paragraph: { readonly index: number; readonly text: string },
  segments: readonly InkedSegment[],
  shownMarks: (segment: InkedSegment) => readonly Mark[],
): InkedPiece[] {
  const layers = segments
    .filter(segment => segment.paragraph === paragraph.index)
    .map(segment => ({ start: segment.start, end: segment.end, value: segment }))
  return runsOf(paragraph.text, layers).map(({ start, text, values }) => {
    const segment = values[0] ?? null
    const marks = (segment ? shownMarks(segment) : []).map(mark => ({
      start: mark.start - start,
      end: mark.end - start,
      value: mark,
    }))
    const runs = runsOf(text, marks).map(run => ({ ...run, start: run.start + start, end: run.end + start }))
    return { start, segment: segment && hasInk(segment) ? segment : null, runs }
  })
}
