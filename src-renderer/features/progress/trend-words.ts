import type { Overview } from '@contract/progress'
import { countWords, numberWords } from '@ui/figures'

export interface TrendSide {
  /** `reported facts`. */
  readonly name: string
  readonly count: number
}

export interface TrendTest {
  readonly name: string
  readonly sides: readonly [TrendSide, TrendSide]
  readonly words: string
}

export function trendTests({ needed, facts, opinions, articles, sources }: Overview['trend']): TrendTest[] {
  const test = (name: string, sides: [TrendSide, TrendSide]) => ({ name, sides, words: trendWords(sides, needed) })
  return [
    test('Fact or opinion', [
      { name: 'reported facts', count: facts },
      { name: 'opinions', count: opinions },
    ]),
    test('Article or source', [
      { name: 'the article’s own claims', count: articles },
      { name: 'sources’ claims', count: sources },
    ]),
  ]
}

const END = 'needed before a line would mean anything'
const verb = (count: number) => (count === 1 ? 'is' : 'are')

/** Why there is no line, and what is missing on each side. */
export function trendWords([one, other]: readonly [TrendSide, TrendSide], needed: number): string {
  const missing = ({ count }: TrendSide) => Math.max(0, needed - count)
  const [ofOne, ofOther] = [missing(one), missing(other)]
  const more = (count: number) => countWords(count, 'more answer')
  if (ofOne === 0 && ofOther === 0) {
    return `There are enough answers on both sides for a line to mean something. This version of Winnow does not draw it yet.`
  }
  if (ofOne === ofOther) {
    return `No trend yet: ${more(ofOne)} about ${one.name} and as many about ${other.name} are ${END}.`
  }
  if (ofOne > 0 && ofOther > 0) {
    return `No trend yet: ${more(ofOne)} about ${one.name} and ${numberWords(ofOther)} about ${other.name} are ${END}.`
  }
  const [side, count] = ofOne > 0 ? [one, ofOne] : [other, ofOther]
  return `No trend yet: ${more(count)} about ${side.name} ${verb(count)} ${END}.`
}
