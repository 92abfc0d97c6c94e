import { clusteredShare } from './clustered-share'
import type { Rate } from './rate'
import type { RateWithin } from './wilson'

/** What a class's learners add up to, with the 95 % interval of the share. */
export interface PooledRate extends RateWithin {
  /** How many learners were asked. */
  readonly learners: number
}

/**
 * All answers of a class taken together, with an interval that knows they come in learners: a learner's answers stand or
 * fall together, so that thirty answers of one say less of a class than one answer of each of thirty (`clustered-share.ts`).
 * From 0 to 1 when nobody was asked.
 */
export function pooledRate(ofLearners: Iterable<Rate>): PooledRate {
  const rates = [...ofLearners].filter(({ asked }) => asked > 0)
  const sum = (of: (rate: Rate) => number) => rates.reduce((all, rate) => all + of(rate), 0)
  const { low, high } = clusteredShare(rates) ?? { low: 0, high: 1 }
  const rate = { asked: sum(({ asked }) => asked), right: sum(({ right }) => right) }
  return { rate, low, high, learners: rates.length }
}
