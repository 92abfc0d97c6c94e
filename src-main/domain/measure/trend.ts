import type { Label, Owner } from '../labelling/codebook'
import type { Counted } from './rate'

/**
 * First answers that a trend needs on each side. The standard error of d′ at 20 and 20 items is 0.45, so that a line
 * through fewer would show chance.
 */
export const TREND_ITEMS = 60

/** Items of the evidence test (fact or opinion) and of the ownership test (article or source), by what the key says. */
export interface TrendItems {
  readonly facts: number
  readonly opinions: number
  readonly articles: number
  readonly sources: number
}

export interface TestedAnswer extends Counted {
  readonly keyLabel: Label
  readonly givenLabel: Label
  readonly keyOwner: Owner | null
  readonly givenOwner: Owner | null
}

/** An answer of attribution is no item of the evidence test, nor one without owner of the ownership test. */
export function trendItems(answers: Iterable<TestedAnswer>): TrendItems {
  const items = { facts: 0, opinions: 0, articles: 0, sources: 0 }
  for (const { keyLabel, givenLabel, keyOwner, givenOwner, count = 1 } of answers) {
    if (keyLabel === 'fact' && givenLabel !== 'attribution') items.facts += count
    if (keyLabel === 'opinion' && givenLabel !== 'attribution') items.opinions += count
    if (keyOwner === 'article' && givenOwner !== null) items.articles += count
    if (keyOwner === 'source' && givenOwner !== null) items.sources += count
  }
  return items
}
