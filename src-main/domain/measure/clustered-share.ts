import { Z_95 } from './normal'
import type { Counted, Rate } from './rate'
import { studentQuantile } from './student'
import { wilsonInterval, type Interval } from './wilson'

/** A share of parts that come in answers, several to each; all in [0, 1]. */
export interface ClusteredShare extends Interval {
  readonly value: number
  /** How many answers have a part in it. */
  readonly answers: number
}

/**
 * The parts that are right among all parts of all answers (each answer a `Rate`), with a 95 % interval; `null` without a
 * part. Parts of one answer stand or fall together, so that they do not count as so many trials: the variance is that of
 * a ratio of sums over answers (W. G. Cochran 1977, "Sampling Techniques", 6.4), and Wilson's interval is taken for as
 * many trials as would vary as much, fewer by (1.96 ÷ t)² for few answers (E. L. Korn & B. I. Graubard 1998, "Confidence
 * intervals for proportions with small expected number of positive counts", Survey Methodology 24). Never for more
 * trials than parts; where all answers are alike and vary from nothing, for as many as there are answers.
 */
export function clusteredShare(answers: Iterable<Rate & Counted>): ClusteredShare | null {
  const sums = { answers: 0, right: 0, asked: 0, rightRight: 0, rightAsked: 0, askedAsked: 0 }
  for (const { right, asked, count = 1 } of answers) {
    if (asked === 0) continue
    sums.answers += count
    sums.right += right * count
    sums.asked += asked * count
    sums.rightRight += right ** 2 * count
    sums.rightAsked += right * asked * count
    sums.askedAsked += asked ** 2 * count
  }
  if (sums.answers === 0) return null
  const value = sums.right / sums.asked
  const trials = trialsOf(sums, value)
  return { value, answers: sums.answers, ...wilsonInterval({ asked: trials, right: value * trials }) }
}

interface Sums extends Rate {
  readonly answers: number
  readonly rightRight: number
  readonly rightAsked: number
  readonly askedAsked: number
}

function trialsOf({ answers, asked, rightRight, rightAsked, askedAsked }: Sums, value: number): number {
  if (answers === 1) return 1
  const squares = rightRight - 2 * value * rightAsked + value ** 2 * askedAsked
  const variance = ((answers / (answers - 1)) * squares) / asked ** 2
  // What rounding leaves of a difference that is none.
  if (variance < 1e-12) return answers
  const few = (Z_95 / studentQuantile(0.975, answers - 1)) ** 2
  return Math.min(asked, ((value * (1 - value)) / variance) * few)
}
