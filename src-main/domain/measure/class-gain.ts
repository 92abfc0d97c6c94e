import type { Pair } from './hedges-g'
import type { Gain } from './normalised-gain'
import { studentQuantile } from './student'

/**
 * A class's normalised gain ⟨g⟩ = (mean post − mean pre) ÷ (1 − mean pre), from each learner's shares right in [0, 1]:
 * Hake 1998 takes the means first, since a learner who was nearly perfect before would outweigh all others. `null` for
 * fewer than two learners, or where nothing was left to gain. It is 1 − a ratio of mean errors, and its 95 % interval
 * that of a ratio of sums over learners (W. G. Cochran 1977, "Sampling Techniques", 6.4) with Student's t, n − 1 degrees
 * of freedom: learners are what varies, not items.
 */
export function classGain(pairs: readonly Pair[]): Gain | null {
  const n = pairs.length
  const sum = (of: (pair: Pair) => number) => pairs.reduce((all, pair) => all + of(pair), 0)
  const before = sum(({ pre }) => 1 - pre)
  if (n < 2 || before === 0) return null
  const ratio = sum(({ post }) => 1 - post) / before
  const squares = sum(({ pre, post }) => (1 - post - ratio * (1 - pre)) ** 2)
  const margin = (studentQuantile(0.975, n - 1) * Math.sqrt((n / (n - 1)) * squares)) / before
  return { value: 1 - ratio, low: 1 - ratio - margin, high: Math.min(1, 1 - ratio + margin) }
}
