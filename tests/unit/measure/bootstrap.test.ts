import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../src-main/domain/exercise/random'
import { bootstrapInterval } from '../../../src-main/domain/measure/bootstrap'

const sides = (right: number, asked: number) => ({ signal: { right, asked }, noise: { right, asked } })

describe('the bootstrap interval of a balanced accuracy', () => {
  it('is as wide as theory has it where there is one: two shares of 100 items, 80 % each', () => {
    // The standard error of the mean of two independent shares: √(0.8 · 0.2 ÷ 100 · 2) ÷ 2 = 0.0283.
    const { low, high } = bootstrapInterval(sides(80, 100), randomFrom('theory')) ?? { low: 0, high: 0 }
    expect(low).toBeCloseTo(0.8 - 1.96 * 0.0283, 1.7)
    expect(high).toBeCloseTo(0.8 + 1.96 * 0.0283, 1.7)
  })

  it('is a point where nobody errs, and nothing while a side has no item', () => {
    expect(bootstrapInterval(sides(5, 5), randomFrom('sure'))).toEqual({ low: 1, high: 1 })
    const empty = { ...sides(5, 5), noise: { right: 0, asked: 0 } }
    expect(bootstrapInterval(empty, randomFrom('none'))).toBeNull()
  })

  it('is the same for the same seed, and comes to an end with a single item on a side', () => {
    const lone = { signal: { right: 3, asked: 6 }, noise: { right: 1, asked: 1 } }
    expect(bootstrapInterval(lone, randomFrom('a'))).toEqual(bootstrapInterval(lone, randomFrom('a')))
  })
})
