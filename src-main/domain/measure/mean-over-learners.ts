import { studentQuantile } from './student'
import type { Interval } from './wilson'

/** A mean over learners, with its 95 % interval. */
export interface MeanOverLearners extends Interval {
  readonly value: number
  /** How many learners it rests on. */
  readonly learners: number
}

/**
 * The mean of one figure over the learners of a class, each learner once however many answers it rests on, with mean
 * ± t · s ÷ √n, n − 1 degrees of freedom (Student 1908, "The probable error of a mean", Biometrika 6). What varies is
 * learners: the interval is where the mean of many learners like these would lie, and what is uncertain about each
 * learner's own figure is in it, as that adds to how they differ. `null` below two learners: one does not vary.
 */
export function meanOverLearners(figures: readonly number[]): MeanOverLearners | null {
  const learners = figures.length
  if (learners < 2) return null
  const value = figures.reduce((sum, figure) => sum + figure, 0) / learners
  const squares = figures.reduce((sum, figure) => sum + (figure - value) ** 2, 0)
  const margin = studentQuantile(0.975, learners - 1) * Math.sqrt(squares / (learners - 1) / learners)
  return { value, learners, low: value - margin, high: value + margin }
}
