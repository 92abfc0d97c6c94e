import { type Judged, STATED_PROBABILITY } from './calibration'

/**
 * The mean of (stated probability − outcome)², outcome 1 when right and 0 when wrong: 0 is perfect, 0.25 is what
 * always guessing gives. `null` without answers. G. W. Brier 1950, "Verification of forecasts expressed in terms of
 * probability", Monthly Weather Review 78, in the form for one event.
 */
export function brierScore(answers: readonly Judged[]): number | null {
  if (answers.length === 0) return null
  const sum = answers.reduce(
    (total, { confidence, correct }) => total + (STATED_PROBABILITY[confidence] - (correct ? 1 : 0)) ** 2,
    0,
  )
  return sum / answers.length
}
