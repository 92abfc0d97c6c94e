import { type Judged, STATED_PROBABILITY } from './calibration'

/**
 * The mean of (stated probability − outcome)², outcome 1 when right and 0 when wrong: 0 is perfect, 0.25 is what
 * always guessing gives. `null` without answers. G. W. Brier 1950, "Verification of forecasts expressed in terms of
 * probability", Monthly Weather Review 78, in the form for one event.
 */
export function brierScore(answers: readonly Judged[]): number | null {
  let sum = 0
  let total = 0
  for (const { confidence, correct, count = 1 } of answers) {
    sum += count * (STATED_PROBABILITY[confidence] - (correct ? 1 : 0)) ** 2
    total += count
  }
  return total === 0 ? null : sum / total
}
