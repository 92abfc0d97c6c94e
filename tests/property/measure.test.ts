import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore } from '../../src-main/domain/measure/brier'
import { confusionMatrix } from '../../src-main/domain/measure/confusion-matrix'
import { nominalAlpha } from '../../src-main/domain/measure/krippendorff'
import { wilsonInterval } from '../../src-main/domain/measure/wilson'

const value = fc.constantFrom('fact', 'opinion', 'attribution')
const units = fc.array(fc.tuple(fc.option(value), fc.option(value)), { maxLength: 60 })
const alpha = (pairs: readonly (readonly [string | null, string | null])[]) =>
  nominalAlpha(pairs.map(values => ({ values }))).alpha

const like = (one: number | null) => (other: number | null) =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-10

describe('Krippendorff’s alpha', () => {
  it('is at most 1, and 1 exactly when nobody differs', () => {
    fc.assert(
      fc.property(units, pairs => {
        const { alpha, observed } = nominalAlpha(pairs.map(values => ({ values })))
        fc.pre(alpha !== null)
        expect(alpha).toBeLessThanOrEqual(1)
        expect(alpha === 1).toBe(observed === 1)
      }),
    )
  })

  it('does not ask who is who, in what order, or which words are used', () => {
    const renamed = { fact: 'x', opinion: 'y', attribution: 'z' } as Record<string, string>
    const rename = (word: string | null) => (word === null ? null : (renamed[word] ?? null))
    fc.assert(
      fc.property(units, pairs => {
        const swapped = pairs.map(([a, b]) => [rename(b), rename(a)] as const).toReversed()
        expect(alpha(swapped)).toSatisfy(like(alpha(pairs)))
      }),
    )
  })

  it('counts like units together as it counts them one by one, and none that only one coder valued', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 5 }), (pairs, count) => {
        const together = nominalAlpha([...pairs.map(values => ({ values, count })), { values: ['fact', null] }])
        const apart = nominalAlpha(pairs.flatMap(values => Array.from({ length: count }, () => ({ values }))))
        expect(together.units).toBe(apart.units)
        expect(together.alpha).toSatisfy(like(apart.alpha))
      }),
    )
  })
})

const rates = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.float({ min: 0, max: 1, noNaN: true }))
  .map(([asked, share]) => ({ asked, right: Math.round(asked * share) }))

describe('the Wilson interval', () => {
  it('holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(rates, rate => {
        const { low, high } = wilsonInterval(rate)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(rate.right / rate.asked)
        expect(high).toBeGreaterThanOrEqual(rate.right / rate.asked)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('mirrors when right and wrong change places, and narrows with more of the same', () => {
    fc.assert(
      fc.property(rates, ({ asked, right }) => {
        const { low, high } = wilsonInterval({ asked, right })
        const mirrored = wilsonInterval({ asked, right: asked - right })
        const tenfold = wilsonInterval({ asked: asked * 10, right: right * 10 })
        expect(mirrored.low).toBeCloseTo(1 - high, 10)
        expect(tenfold.high - tenfold.low).toBeLessThan(high - low)
      }),
    )
  })
})

it('a Brier score lies between the best and the worst answer', () => {
  const judged = fc.record({ confidence: fc.constantFrom(1, 2, 3), correct: fc.boolean() })
  fc.assert(
    fc.property(fc.array(judged, { minLength: 1 }), answers => {
      const score = brierScore(answers) ?? -1
      expect(score).toBeGreaterThanOrEqual(0.05 ** 2 - 1e-12)
      expect(score).toBeLessThanOrEqual(0.95 ** 2 + 1e-12)
    }),
  )
})

it('a Brier score takes like answers together as it takes them one by one', () => {
  const judged = fc.record({
    confidence: fc.constantFrom(1, 2, 3),
    correct: fc.boolean(),
    count: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(fc.array(judged, { minLength: 1 }), answers => {
      const apart = answers.flatMap(({ confidence, correct, count }) =>
        Array.from({ length: count }, () => ({ confidence, correct })),
      )
      expect(brierScore(answers)).toBeCloseTo(brierScore(apart) ?? -1, 12)
    }),
  )
})

it('a confusion matrix loses no pair', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: value, given: value })), pairs => {
      const matrix = confusionMatrix(['fact', 'opinion', 'attribution'], pairs)
      expect(matrix).toHaveLength(9)
      expect(matrix.reduce((sum, cell) => sum + cell.count, 0)).toBe(pairs.length)
    }),
  )
})
