import type { Confidence } from '../record/events'
import { type Counted, rateOf, type Rate } from './rate'
import { type Interval, wilsonInterval } from './wilson'

export const CONFIDENCES = [1, 2, 3] as const satisfies readonly Confidence[]

/** The probability of being right that each word states: guessing, fairly sure, certain. */
export const STATED_PROBABILITY: Readonly<Record<Confidence, number>> = { 1: 0.5, 2: 0.75, 3: 0.95 }

export interface Judged extends Counted {
  readonly confidence: Confidence
  readonly correct: boolean
}

export interface CalibrationPoint extends Interval {
  readonly confidence: Confidence
  readonly rate: Rate
  readonly stated: number
}

/** One point for each word, also for one never used: the share right against the probability stated. */
export function calibrationOf(answers: readonly Judged[]): CalibrationPoint[] {
  return CONFIDENCES.map(confidence => {
    const rate = rateOf(answers, answer => (answer.confidence === confidence ? answer.correct : null))
    return { confidence, rate, stated: STATED_PROBABILITY[confidence], ...wilsonInterval(rate) }
  })
}
