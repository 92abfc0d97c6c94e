import { deLong, type RatedSides } from './delong'
import { newcombeInterval } from './newcombe'
import { Z_95 } from './normal'
import type { Interval } from './wilson'

/** 0.5 is guessing, 1 is every signal above every noise; all in [0, 1]. */
export interface Auc extends Interval {
  readonly value: number
  /** Items that it rests on. */
  readonly signals: number
  readonly noises: number
}

/** What rounding leaves of none, far below what a million items of a side have. */
const NO_VARIANCE = 1e-15

/**
 * The area under the ROC curve with its 95 % interval; `null` while a side is empty. The interval is 1.96 standard errors
 * of DeLong to each side of the log odds of the area (M. S. Pepe 2003, "The Statistical Evaluation of Medical Tests and
 * Prediction", ch. 5): at 60 items a side it holds an area of 0.955 in 94 % of cases, which the area itself ± 1.96 errors
 * does in 90 %. Where the items give no variance to go by (a single item on a side, no overlap at all, one step for
 * everything) that would be a point or nothing, and Newcombe's interval stands instead.
 */
export function aucOf(sides: RatedSides): Auc | null {
  const found = deLong(sides)
  if (!found) return null
  const { auc: value, variance } = found
  const [signals, noises] = [sum(sides.signal), sum(sides.noise)]
  const interval =
    variance === null || variance < NO_VARIANCE
      ? newcombeInterval(value, signals, noises)
      : logOddsInterval(value, variance)
  return { value, signals, noises, ...interval }
}

function logOddsInterval(value: number, variance: number): Interval {
  const middle = Math.log(value / (1 - value))
  const margin = (Z_95 * Math.sqrt(variance)) / (value * (1 - value))
  return { low: shareAt(middle - margin), high: shareAt(middle + margin) }
}

const shareAt = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
