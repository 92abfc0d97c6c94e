import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../../src-main/domain/measure/wilson'

describe('the Wilson interval', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f, as Newcombe 1998 has it', (right, asked, low, high) => {
    const interval = wilsonInterval({ asked, right })
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('knows nothing before anything was asked', () => {
    expect(wilsonInterval({ asked: 0, right: 0 })).toEqual({ low: 0, high: 1 })
  })
})
