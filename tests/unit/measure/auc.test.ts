import { describe, expect, it } from 'vitest'
import { aucOf } from '../../../src-main/domain/measure/auc'
import { deLong } from '../../../src-main/domain/measure/delong'
import { ratedSides, type RatedAnswer } from '../../../src-main/domain/measure/rated-answers'
import { evidenceItem, ownershipItem } from '../../../src-main/domain/measure/trend'
import { type2Auc } from '../../../src-main/domain/measure/type-2-auc'

/** Grades I to V of 41 patients with a poor outcome and 72 with a good one: `wfns` of pROC's data set aSAH. */
const WFNS = { signal: [2, 12, 1, 8, 18], noise: [37, 20, 3, 8, 4] }
/** Table I of Hanley & McNeil 1982, "The meaning and use of the area under a ROC curve": 51 and 58 images in five steps. */
const IMAGES = { signal: [3, 2, 2, 11, 33], noise: [33, 6, 6, 11, 2] }

describe('the area under the ROC curve', () => {
  it('has the variance that pROC’s own tests hold DeLong to for aSAH, wfns', () => {
    const { auc, variance } = deLong(WFNS) ?? {}
    expect(auc).toBeCloseTo(0.8236788617886179, 14)
    expect(variance).toBeCloseTo(0.00146991470882363, 15)
  })

  it('is 0.893 for the images of Hanley & McNeil 1982, with DeLong’s variance from all pairs in NumPy', () => {
    const { auc, variance } = deLong(IMAGES) ?? {}
    expect(auc).toBeCloseTo(0.893, 3)
    expect(auc).toBeCloseTo(0.8931710615280595, 12)
    expect(variance).toBeCloseTo(0.0009439892702629848, 14)
  })

  it('has its interval on the log odds, within 0 and 1, to the variance', () => {
    const { value, low, high, signals, noises } = aucOf(IMAGES) ?? { value: 0, low: 0, high: 0 }
    const odds = (share: number) => Math.log(share / (1 - share))
    const error = Math.sqrt(0.0009439892702629848) / (value * (1 - value))
    expect(odds(high) - odds(value)).toBeCloseTo(1.959964 * error, 6)
    expect(odds(value) - odds(low)).toBeCloseTo(1.959964 * error, 6)
    expect({ signals, noises }).toEqual({ signals: 51, noises: 58 })
  })

  // Roots of Newcombe 2006, method 5, by scipy.optimize.brentq of SciPy 1.17.
  it.each([
    ['all apart, 10 and 10', { signal: [0, 10], noise: [10, 0] }, 1, 0.800213612881115, 1],
    ['all apart, 60 and 60', { signal: [0, 60], noise: [60, 0] }, 1, 0.9670948421478573, 1],
    ['all the wrong way about', { signal: [10, 0], noise: [0, 10] }, 0, 0, 1 - 0.800213612881115],
    ['one step for all, 8 and 5', { signal: [8], noise: [5] }, 0.5, 0.22715045495343897, 0.772849545046561],
    ['one and one', { signal: [0, 1], noise: [1, 0] }, 1, 0.20654931437724153, 1],
  ])('is not shown as a point where DeLong has no variance: %s', (_, sides, value, low, high) => {
    const auc = aucOf(sides)
    expect(auc?.value).toBe(value)
    expect(auc?.low).toBeCloseTo(low, 10)
    expect(auc?.high).toBeCloseTo(high, 10)
  })

  it('is unknown while a side is empty', () => {
    expect(aucOf({ signal: [0, 0], noise: [1, 2] })).toBeNull()
    expect(aucOf({ signal: [3, 0], noise: [0, 0] })).toBeNull()
  })
})

describe('the scale of answer and confidence', () => {
  const answer: RatedAnswer = {
    ...{ keyLabel: 'fact', givenLabel: 'opinion', keyOwner: 'source', givenOwner: 'article' },
    confidence: 3,
  }

  it('goes from certain noise by guessing to certain signal, for either test', () => {
    const given = (givenLabel: 'fact' | 'opinion', confidence: 1 | 2 | 3) => ({ ...answer, givenLabel, confidence })
    const scale = [given('opinion', 3), given('opinion', 2), given('opinion', 1)]
    const rest = [given('fact', 1), given('fact', 2), given('fact', 3)]
    const counted = [...scale, ...rest].map((one, at) => ({ ...one, count: at + 1 }))
    expect(ratedSides(counted, evidenceItem)).toEqual({ signal: [1, 2, 3, 4, 5, 6], noise: [0, 0, 0, 0, 0, 0] })
    expect(ratedSides([answer], ownershipItem)).toEqual({ signal: [0, 0, 0, 0, 0, 0], noise: [0, 0, 0, 0, 0, 1] })
  })

  it('leaves out what is no item of the test', () => {
    expect(ratedSides([{ ...answer, givenLabel: 'attribution' }], evidenceItem).signal).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('type-2 AUC', () => {
  const judged = (right: readonly number[], wrong: readonly number[]) =>
    ([1, 2, 3] as const).flatMap(confidence => [
      { confidence, correct: true, count: right[confidence - 1] ?? 0 },
      { confidence, correct: false, count: wrong[confidence - 1] ?? 0 },
    ])

  it('is what NumPy finds over all pairs of a right and a wrong answer', () => {
    const { value, low, high } = type2Auc(judged([8, 20, 40], [12, 9, 5])) ?? { value: 0, low: 0, high: 0 }
    expect(value).toBeCloseTo(0.745475113122172, 12)
    const margin = (1.959963984540054 * Math.sqrt(0.003014937749572401)) / (value * (1 - value))
    expect(Math.log(high / (1 - high))).toBeCloseTo(Math.log(value / (1 - value)) + margin, 10)
    expect(low).toBeLessThan(value)
  })

  it('is a half where one word serves for all, and unknown where nothing is wrong or nothing right', () => {
    expect(type2Auc(judged([0, 0, 9], [0, 0, 4]))?.value).toBe(0.5)
    expect(type2Auc(judged([1, 2, 3], []))).toBeNull()
    expect(type2Auc(judged([], [1, 2, 3]))).toBeNull()
    expect(type2Auc([])).toBeNull()
  })
})
