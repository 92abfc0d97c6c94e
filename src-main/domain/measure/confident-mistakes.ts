import { mistakeOf } from './mistake'
import { rateOf } from './rate'
import type { RatedAnswer } from './rated-answers'
import { rateWithin, type RateWithin } from './wilson'

/** The word for certain; see `calibration.ts` for the probability it states. */
const CERTAIN = 3

export const isConfidentMistake = (answer: RatedAnswer) => answer.confidence === CERTAIN && mistakeOf(answer) !== null

/** Of all answers that were certain, so many wrong, with the 95 % Wilson interval; `right` counts the mistakes: low is good. */
export const confidentMistakes = (answers: Iterable<RatedAnswer>): RateWithin =>
  rateWithin(rateOf(answers, answer => (answer.confidence === CERTAIN ? isConfidentMistake(answer) : null)))
