import { expect, it } from 'vitest'
import { brierParts } from '../../../src-main/domain/measure/brier-parts'

const judged = (confidence: 1 | 2 | 3, right: number, wrong: number) => [
  { confidence, correct: true, count: right },
  { confidence, correct: false, count: wrong },
]

it('has no reliability term where the words hold what they state, and no resolution where all are right as often', () => {
  const calibrated = brierParts([...judged(1, 10, 10), ...judged(2, 15, 5), ...judged(3, 19, 1)])
  expect(calibrated?.reliability).toBeCloseTo(0, 12)
  // By hand: shares 0.5, 0.75, 0.95 about their mean 44 ÷ 60.
  expect(calibrated?.resolution).toBeCloseTo(
    ((44 / 60 - 0.5) ** 2 + (0.75 - 44 / 60) ** 2 + (0.95 - 44 / 60) ** 2) / 3,
    12,
  )
  expect(calibrated?.uncertainty).toBeCloseTo((44 / 60) * (16 / 60), 12)
  expect(brierParts([...judged(1, 6, 4), ...judged(3, 6, 4)])?.resolution).toBeCloseTo(0, 12)
})

it('is nothing without answers', () => {
  expect(brierParts([])).toBeNull()
})
