import type { PlacedHighlight } from '../reading/text-highlight'
import type { Asked } from './asked-state'
import { partsOf } from './every-exercise'

/** The asked stretch, and after the answer the words that decide, where they stand in the article. */
export function practiceHighlights(state: Asked): PlacedHighlight[] {
  const { item } = state
  const { start, end } = partsOf(item.exercise).asked(item)
  const highlights: PlacedHighlight[] = [{ paragraph: item.segment.paragraph, start, end, value: 'asked' }]
  const decided = state.phase === 'feedback' ? state.feedback.wordsAt : null
  if (decided) highlights.push({ ...decided, value: 'deciding' })
  return highlights
}

/** The paragraphs to read for this segment: its own, the one before, and where the deciding words stand. */
export function nearParagraphs(state: Asked): number[] {
  const own = state.item.segment.paragraph
  const decided = state.phase === 'feedback' ? state.feedback.wordsAt?.paragraph : undefined
  return [own - 1, own, ...(decided === undefined ? [] : [decided])]
}
