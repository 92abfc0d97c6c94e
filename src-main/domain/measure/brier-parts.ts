import { calibrationOf, type Judged } from './calibration'

/** Brier score = reliability − resolution + uncertainty. */
export interface BrierParts {
  /** How far the shares right lie from what the words state: 0 is calibrated. 0 to 0.9025. */
  readonly reliability: number
  /** How far apart the words keep better answers from worse: 0 where all words are right as often. 0 to 0.25. */
  readonly resolution: number
  /** What the answers leave open before any word: 0.25 at half right, 0 at all or none. */
  readonly uncertainty: number
}

/**
 * The Brier score in its parts, exact here since each word is a bin of its own; `null` without answers. A. H. Murphy 1973,
 * "A new vector partition of the probability score", Journal of Applied Meteorology 12.
 */
export function brierParts(answers: readonly Judged[]): BrierParts | null {
  const points = calibrationOf(answers).filter(({ rate }) => rate.asked > 0)
  const sum = (of: (point: (typeof points)[number]) => number) => points.reduce((all, point) => all + of(point), 0)
  const total = sum(({ rate }) => rate.asked)
  if (total === 0) return null
  const overall = sum(({ rate }) => rate.right) / total
  return {
    reliability: sum(({ rate, stated }) => rate.asked * (rate.right / rate.asked - stated) ** 2) / total,
    resolution: sum(({ rate }) => rate.asked * (rate.right / rate.asked - overall) ** 2) / total,
    uncertainty: overall * (1 - overall),
  }
}
