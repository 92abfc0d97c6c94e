import type { Label, Owner } from '../labelling/codebook'
import type { Counted } from './rate'

/**
 * First answers that a batch needs on each side before it is compared with another. The standard error of d′ at 20 and
 * 20 items is 0.45, so that a line through fewer would show chance.
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

/** An item of a test with two kinds of items, as `discernment.ts` has them, and what it was taken for. */
export interface TestItem {
  readonly isSignal: boolean
  readonly calledSignal: boolean
}

/** An answer of attribution is no item of the evidence test. */
export function evidenceItem({ keyLabel, givenLabel }: TestedAnswer): TestItem | null {
  if (keyLabel === 'attribution' || givenLabel === 'attribution') return null
  return { isSignal: keyLabel === 'fact', calledSignal: givenLabel === 'fact' }
}

/** An answer without owner is no item of the ownership test. */
export function ownershipItem({ keyOwner, givenOwner }: TestedAnswer): TestItem | null {
  if (keyOwner === null || givenOwner === null) return null
  return { isSignal: keyOwner === 'article', calledSignal: givenOwner === 'article' }
}

export function trendItems(answers: Iterable<TestedAnswer>): TrendItems {
  const items = { facts: 0, opinions: 0, articles: 0, sources: 0 }
  for (const answer of answers) {
    const [evidence, ownership] = [evidenceItem(answer), ownershipItem(answer)]
    if (evidence) items[evidence.isSignal ? 'facts' : 'opinions'] += answer.count ?? 1
    if (ownership) items[ownership.isSignal ? 'articles' : 'sources'] += answer.count ?? 1
  }
  return items
}
