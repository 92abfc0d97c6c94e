import { describe, expect, it } from 'vitest'
import { brierScore } from '../../../src-main/domain/measure/brier'
import { calibrationOf, type Judged } from '../../../src-main/domain/measure/calibration'

const judged = (confidence: Judged['confidence'], correct: boolean): Judged => ({ confidence, correct })

describe('calibration', () => {
  it('has a point for every word, also for one never used', () => {
    const points = calibrationOf([judged(3, true), judged(3, false), judged(1, true)])
    expect(points.map(({ confidence, rate, stated }) => ({ confidence, rate, stated }))).toEqual([
      { confidence: 1, rate: { asked: 1, right: 1 }, stated: 0.5 },
      { confidence: 2, rate: { asked: 0, right: 0 }, stated: 0.75 },
      { confidence: 3, rate: { asked: 2, right: 1 }, stated: 0.95 },
    ])
  })
})

describe('the Brier score', () => {
  it('is the mean square of stated probability less outcome', () => {
    expect(brierScore([judged(1, true), judged(2, false), judged(3, true)])).toBeCloseTo((0.25 + 0.5625 + 0.0025) / 3)
  })

  it('is a quarter for who always guesses, right or wrong', () => {
    expect(brierScore([judged(1, true), judged(1, false)])).toBe(0.25)
  })

  it('is nothing without answers', () => {
    expect(brierScore([])).toBeNull()
  })
})
