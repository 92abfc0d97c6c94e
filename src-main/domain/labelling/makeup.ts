import { countWords } from '../text/words'
import { ownerOf, type Segment, type StudyText } from './study-text'

export const MAKEUP_PARTS = [
  'own-fact',
  'sourced-fact',
  'sourced-opinion',
  'own-opinion',
  'attribution',
  'no-claim',
] as const
export type MakeupPart = (typeof MAKEUP_PARTS)[number]

export interface MakeupShare {
  readonly part: MakeupPart
  readonly words: number
  /** Of all words, in [0, 1]; the shares of a text that has words sum to 1. */
  readonly share: number
}

/** How a text is made, in words and shares; what the rules leave `unsure` is counted with what claims nothing. */
export function makeupOf(text: Pick<StudyText, 'segments'>): MakeupShare[] {
  const words = new Map<MakeupPart, number>()
  let total = 0
  for (const segment of text.segments) {
    const part = partOf(segment)
    const count = countWords(segment.text)
    words.set(part, (words.get(part) ?? 0) + count)
    total += count
  }
  return MAKEUP_PARTS.map(part => {
    const count = words.get(part) ?? 0
    return { part, words: count, share: total === 0 ? 0 : count / total }
  })
}

export function partOf(segment: Pick<Segment, 'ink' | 'voice'>): MakeupPart {
  if (segment.ink === 'attribution') return 'attribution'
  const owner = ownerOf(segment)
  if (segment.ink === 'fact') return owner === 'article' ? 'own-fact' : 'sourced-fact'
  if (segment.ink === 'opinion') return owner === 'article' ? 'own-opinion' : 'sourced-opinion'
  return 'no-claim'
}
