import type { Confidence } from '../record/events'
import { CONFIDENCES } from './calibration'
import type { RatedSides } from './delong'
import type { TestedAnswer, TestItem } from './trend'

export interface RatedAnswer extends TestedAnswer {
  readonly confidence: Confidence
}

/**
 * Answer and confidence as one scale of six steps, certain noise … guessing noise, guessing signal … certain signal
 * (Macmillan & Creelman 2005, "Detection Theory", ch. 3), with how many items of each side stand at each. `itemOf` says
 * of which test: `evidenceItem` or `ownershipItem` of `trend.ts`. A learner gives one word for label and owner together,
 * so that doubt about the one blurs the other's scale a little.
 */
export function ratedSides(
  answers: Iterable<RatedAnswer>,
  itemOf: (answer: RatedAnswer) => TestItem | null,
): RatedSides {
  const empty = () => Array.from({ length: 2 * CONFIDENCES.length }, () => 0)
  const sides = { signal: empty(), noise: empty() }
  for (const answer of answers) {
    const item = itemOf(answer)
    if (!item) continue
    const side = item.isSignal ? sides.signal : sides.noise
    const step = stepOf(item.calledSignal, answer.confidence)
    side[step] = (side[step] ?? 0) + (answer.count ?? 1)
  }
  return sides
}

const stepOf = (calledSignal: boolean, confidence: Confidence) =>
  calledSignal ? CONFIDENCES.length + confidence - 1 : CONFIDENCES.length - confidence
