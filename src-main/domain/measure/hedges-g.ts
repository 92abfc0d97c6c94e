import { estimate, type Estimate } from './discernment'
import { studentQuantile } from './student'

const ROUNDING = 1e-12

/** What one learner scored before and after, in any one unit. */
export interface Pair {
  readonly pre: number
  readonly post: number
}

/**
 * Hedges' g_av of at least two learners, each tested twice: the mean difference ÷ the mean of the two standard deviations,
 * times J = 1 − 3 ÷ (8n − 9) against the bias of few (D. Lakens 2013, "Calculating and reporting effect sizes to facilitate
 * cumulative science", Frontiers in Psychology 4). In standard deviations; `null` for fewer than two, or where nobody
 * differs from anybody.
 *
 * Its variance is that of difference and standard deviations by the delta method, without taking these for equal, as
 * D. G. Bonett 2008 does for their root mean square ("Confidence intervals for standardized linear contrasts of means",
 * Psychological Methods 13); the 95 % interval takes Student's t with n − 1 degrees of freedom.
 */
export function hedgesG(pairs: readonly Pair[]): Estimate | null {
  const n = pairs.length
  if (n < 2) return null
  const pre = spreadOf(pairs.map(pair => pair.pre))
  const post = spreadOf(pairs.map(pair => pair.post))
  const change = spreadOf(pairs.map(pair => pair.post - pair.pre))
  const deviation = (Math.sqrt(pre.variance) + Math.sqrt(post.variance)) / 2
  // Equal shares such as 0.1 have a mean that rounding moves a hair away from them.
  if (deviation <= ROUNDING * Math.max(Math.abs(pre.mean), Math.abs(post.mean))) return null
  const covariance = (pre.variance + post.variance - change.variance) / 2
  const both = Math.sqrt(pre.variance * post.variance)
  const shared = both === 0 ? 0 : (2 * covariance ** 2) / both
  const d = change.mean / deviation
  const ofChange = change.variance / n
  const ofDeviation = (d ** 2 * (pre.variance + post.variance + shared)) / (8 * (n - 1))
  const bias = 1 - 3 / (8 * n - 9)
  const variance = (bias ** 2 * (ofChange + ofDeviation)) / deviation ** 2
  return estimate(d * bias, variance, studentQuantile(0.975, n - 1))
}

function spreadOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, variance: squares / (values.length - 1) }
}
