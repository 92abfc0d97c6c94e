import { isConfidentMistake } from './confident-mistakes'
import { countMistakes, mistakeOf, type CountedMistake } from './mistake'
import { rateOf } from './rate'
import type { RatedAnswer } from './rated-answers'
import { rateWithin, type RateWithin } from './wilson'

/** How answers to one segment came out. */
export interface SegmentFigure extends RateWithin {
  /** What `segmentOf` called it. */
  readonly segment: string
  /** Most frequent first. */
  readonly mistakes: CountedMistake[]
  /** Answers that were certain and wrong. */
  readonly confidentMistakes: number
}

/** Each segment that was answered, in the order in which the answers meet them. */
export function segmentFigures<T extends RatedAnswer>(
  answers: Iterable<T>,
  segmentOf: (answer: T) => string,
): SegmentFigure[] {
  return [...Map.groupBy(answers, segmentOf)].map(([segment, given]) => segmentFigure(segment, given))
}

/** Of all answers to one segment. */
export function segmentFigure(segment: string, given: readonly RatedAnswer[]): SegmentFigure {
  return {
    segment,
    ...rateWithin(rateOf(given, answer => mistakeOf(answer) === null)),
    mistakes: countMistakes(given),
    confidentMistakes: rateOf(given, isConfidentMistake).right,
  }
}

/**
 * The segments that something went wrong with, hardest first, by the upper end of the 95 % Wilson interval of the share
 * right: one wrong answer is at 0.79 and stands behind 20 of 40 at 0.65, so that no single answer puts a segment first.
 * Of two alike the one with more wrong answers, then by name, so that the order is the same at each look. `fewest` leaves
 * out what fewer answers rest on.
 */
export function hardestSegments(figures: readonly SegmentFigure[], fewest = 1): SegmentFigure[] {
  const wrong = ({ rate }: SegmentFigure) => rate.asked - rate.right
  return figures
    .filter(figure => wrong(figure) > 0 && figure.rate.asked >= fewest)
    .toSorted((a, b) => a.high - b.high || wrong(b) - wrong(a) || (a.segment < b.segment ? -1 : 1))
}
