import { randomFrom } from '../../domain/exercise/random'
import { alphaInterval } from '../../domain/measure/alpha-interval'
import { nominalAlpha } from '../../domain/measure/krippendorff'
import type { ClassAnswer } from '../../store'
import { segmentName } from './class-segments'

/**
 * How far a class agrees with itself on labels, right or wrong: a unit is a segment, a coder a learner. Drawn with a seed
 * that follows from the data, and from units in the order of their names: the same answers show the same interval.
 */
export function classAgreement(answers: readonly ClassAnswer[]) {
  const bySegment = Map.groupBy(answers, segmentName)
  const units = [...bySegment]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, given]) => ({ values: given.map(({ givenLabel }) => givenLabel) }))
  const { units: segments, alpha } = nominalAlpha(units)
  const interval = alphaInterval(units, randomFrom(`${segments}`))
  return { segments, alpha: alpha === null || !interval ? null : { value: alpha, ...interval } }
}
