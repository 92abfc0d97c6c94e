import { batchesOf, type Missing } from './batches'
import { discernmentOf, estimate, type Discernment, type Estimate, type TwoSides } from './discernment'
import { normalQuantile } from './normal'
import type { TestItem } from './trend'

/** How often, at most, a learner who does not change is ever told of a change in one test, either way. */
export const FALSE_ALARMS = 0.05

export interface Batch extends TwoSides {
  readonly discernment: Discernment
}

export interface Comparison {
  readonly verdict: 'better' | 'not-shown' | 'worse'
  /** The first batch of answers. */
  readonly earlier: Batch
  /** The latest full one. */
  readonly later: Batch
  /** Later d′ minus earlier, with an interval that holds for all looks together. */
  readonly change: Estimate
  /** Later criterion minus earlier, in the same way; positive is a lean to noise: to opinion, or to source. */
  readonly shift: Estimate
  /**
   * Set where nothing got better but more items of one side are found, since more of everything is called so. That is
   * what accuracy alone would take for progress.
   */
  readonly lean: 'to-signal' | 'to-noise' | null
}

export type Improvement = { readonly missing: Missing } & (
  | { readonly verdict: 'too-few'; readonly comparison: null }
  | { readonly verdict: Comparison['verdict']; readonly comparison: Comparison }
)

/**
 * The one place that may say a learner got better at a test, from first answers, oldest first. It compares d′, never
 * accuracy or bias: the first batch of answers with the latest full one (`batches.ts`).
 *
 * A page may ask after every session, and asking often finds a difference by chance (Armitage, McPherson & Rowe 1969,
 * "Repeated significance tests on accumulating data", JRSS A 132). Hence the verdict changes only when a batch is full,
 * and the k-th comparison spends α ÷ 2ᵏ of an α of 5 % (K. K. G. Lan & D. L. DeMets 1983, "Discrete sequential
 * boundaries for clinical trials", Biometrika 70, spend it so by a rule fixed beforehand). The sum over all comparisons
 * ever made is at most α, whatever they have in common (Bonferroni): half of it for better, half for worse. With two
 * tests side by side, a learner who does not change is therefore told "better" of any in at most 5 % of cases.
 */
export function improvementOf(items: Iterable<TestItem>): Improvement {
  const { full, missing } = batchesOf(items)
  const [earlier, later] = [full[0], full.length > 1 ? full.at(-1) : undefined]
  const comparison = earlier && later ? compare(earlier, later, full.length - 1) : null
  return comparison
    ? { verdict: comparison.verdict, comparison, missing }
    : { verdict: 'too-few', comparison: null, missing }
}

/** `look` counts comparisons from 1. */
function compare(first: TwoSides, last: TwoSides, look: number): Comparison | null {
  const [earlier, later] = [withDiscernment(first), withDiscernment(last)]
  if (!earlier || !later) return null
  const z = normalQuantile(1 - FALSE_ALARMS / 2 ** look / 2)
  const change = difference(earlier.discernment.dPrime, later.discernment.dPrime, z)
  const shift = difference(earlier.discernment.criterion, later.discernment.criterion, z)
  const verdict = change.low > 0 ? 'better' : change.high < 0 ? 'worse' : 'not-shown'
  const lean = verdict === 'better' ? null : leanOf(first, last, shift)
  return { verdict, earlier, later, change, shift, lean }
}

function withDiscernment(sides: TwoSides): Batch | null {
  const discernment = discernmentOf(sides)
  return discernment && { ...sides, discernment }
}

function difference(earlier: Estimate, later: Estimate, z: number): Estimate {
  return estimate(later.value - earlier.value, later.variance + earlier.variance, z)
}

function leanOf(earlier: TwoSides, later: TwoSides, shift: Estimate): Comparison['lean'] {
  const rose = (side: keyof TwoSides) => shareOf(later[side]) > shareOf(earlier[side])
  if (shift.low > 0 && rose('noise')) return 'to-noise'
  if (shift.high < 0 && rose('signal')) return 'to-signal'
  return null
}

const shareOf = ({ asked, right }: TwoSides['signal']) => right / asked
