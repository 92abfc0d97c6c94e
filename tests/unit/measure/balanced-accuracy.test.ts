import { expect, it } from 'vitest'
import { balancedAccuracy } from '../../../src-main/domain/measure/balanced-accuracy'

const rate = (right: number, asked: number) => ({ right, asked })

// Brodersen et al. 2010, section II: on 90 and 10 items, saying the same always is right on 90 % and worth nothing.
it.each([
  [rate(90, 90), rate(0, 10), 0.5],
  [rate(45, 90), rate(5, 10), 0.5],
  [rate(3, 4), rate(1, 2), 0.625],
  [rate(7, 7), rate(2, 2), 1],
])('of %o and %o is %f', (signal, noise, accuracy) => {
  expect(balancedAccuracy({ signal, noise })).toBeCloseTo(accuracy, 12)
})

it('is not there while a side has no item', () => {
  expect(balancedAccuracy({ signal: rate(3, 4), noise: rate(0, 0) })).toBeNull()
})
