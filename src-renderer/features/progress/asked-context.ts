import type { Replay } from '@contract/progress'
import { partsOf } from '../practice/every-exercise'
import type { PlacedHighlight } from '../reading/text-highlight'

/** A stretch of a paragraph: inside the asked sentence or around it, with its highlights moved along. */
export interface ContextPart {
  readonly text: string
  readonly near: boolean
  readonly highlights: readonly PlacedHighlight[]
}

export interface ContextParagraph {
  readonly index: number
  readonly parts: readonly ContextPart[]
}

/**
 * The paragraphs to look at an answer again: its own, cut at the sentence around the asked words, and the one where
 * the deciding words stand, should that be another. Joined, the parts of a paragraph give it exactly.
 */
export function askedContext({ answered, paragraphs }: Pick<Replay, 'answered' | 'paragraphs'>): ContextParagraph[] {
  const { segment, sentence } = answered.item
  const { wordsAt } = answered.feedback
  const { paragraph } = segment
  const { start, end } = partsOf(answered.item.exercise).asked(answered.item)
  const highlights: PlacedHighlight[] = [{ paragraph, start, end, value: 'asked' }]
  if (wordsAt) highlights.push({ ...wordsAt, value: 'deciding' })
  const shown = new Set([paragraph, ...(wordsAt ? [wordsAt.paragraph] : [])])
  return paragraphs
    .filter(({ index }) => shown.has(index))
    .map(({ index, text }) => {
      const cuts = index === paragraph ? [0, sentence.start, sentence.end, text.length] : [0, text.length]
      const own = highlights.filter(one => one.paragraph === index)
      const parts = cuts.slice(0, -1).map((from, at) => ({
        text: text.slice(from, cuts[at + 1]),
        near: cuts.length === 4 && at === 1,
        highlights: own.map(one => ({ ...one, start: one.start - from, end: one.end - from })),
      }))
      return { index, parts: parts.filter(part => part.text !== '') }
    })
}
