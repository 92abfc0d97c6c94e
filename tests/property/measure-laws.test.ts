import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aucOf } from '../../src-main/domain/measure/auc'
import { brierScore } from '../../src-main/domain/measure/brier'
import { brierParts } from '../../src-main/domain/measure/brier-parts'
import { classGain } from '../../src-main/domain/measure/class-gain'
import { clusteredShare } from '../../src-main/domain/measure/clustered-share'
import { hedgesG } from '../../src-main/domain/measure/hedges-g'
import { attributionRecognised, credulity, cynicism, sourceBlindness } from '../../src-main/domain/measure/named-rates'
import { meanOverLearners } from '../../src-main/domain/measure/mean-over-learners'
import { normalisedGain } from '../../src-main/domain/measure/normalised-gain'
import { pooledRate } from '../../src-main/domain/measure/pooled-rate'
import { ratedSides, type RatedAnswer } from '../../src-main/domain/measure/rated-answers'
import { evidenceItem } from '../../src-main/domain/measure/trend'
import { type2Auc } from '../../src-main/domain/measure/type-2-auc'

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
const sides = fc
  .record({ signal: counts, noise: counts })
  .filter(({ signal, noise }) => signal.some(Boolean) && noise.some(Boolean))

interface Within {
  readonly value: number
  readonly low: number
  readonly high: number
}

function expectOrdered(found: Within | null, least = -Infinity, most = Infinity) {
  expect(found).not.toBeNull()
  const { value, low, high } = found ?? { value: NaN, low: NaN, high: NaN }
  // Rounding may carry an end past a value that it equals.
  expect(low).toBeLessThanOrEqual(value + 1e-9)
  expect(high).toBeGreaterThanOrEqual(value - 1e-9)
  expect(low).toBeGreaterThanOrEqual(least)
  expect(high).toBeLessThanOrEqual(most)
}

describe('the area under the ROC curve', () => {
  it('is Mann & Whitney’s share of pairs, ties as half', () => {
    fc.assert(
      fc.property(sides, ({ signal, noise }) => {
        let pairs = 0
        let won = 0
        signal.forEach((s, at) =>
          noise.forEach((n, other) => {
            pairs += s * n
            won += s * n * (at > other ? 1 : at === other ? 0.5 : 0)
          }),
        )
        expect(aucOf({ signal, noise })?.value).toBeCloseTo(won / pairs, 10)
      }),
    )
  })

  it('lies within its interval, and that within 0 and 1', () => {
    fc.assert(fc.property(sides, both => expectOrdered(aucOf(both), 0, 1)))
  })

  it('mirrors when the sides change places, and when the scale is turned about', () => {
    fc.assert(
      fc.property(sides, ({ signal, noise }) => {
        const { value, low, high } = aucOf({ signal, noise }) ?? { value: 0, low: 0, high: 0 }
        const turned = { signal: signal.toReversed(), noise: noise.toReversed() }
        for (const other of [aucOf({ signal: noise, noise: signal }), aucOf(turned)]) {
          expect(other?.value).toBeCloseTo(1 - value, 9)
          expect(other?.low).toBeCloseTo(1 - high, 9)
          expect(other?.high).toBeCloseTo(1 - low, 9)
        }
      }),
    )
  })

  it('does not fall when a signal moves a step up', () => {
    fc.assert(
      fc.property(sides, fc.integer({ min: 0, max: 4 }), ({ signal, noise }, step) => {
        fc.pre((signal[step] ?? 0) > 0)
        const raised = signal.with(step, (signal[step] ?? 0) - 1).with(step + 1, (signal[step + 1] ?? 0) + 1)
        const [before, after] = [aucOf({ signal, noise }), aucOf({ signal: raised, noise })]
        expect(after?.value).toBeGreaterThanOrEqual((before?.value ?? 1) - 1e-12)
      }),
    )
  })

  it('has a narrower interval with more of the same', () => {
    fc.assert(
      fc.property(sides, ({ signal, noise }) => {
        const tenfold = { signal: signal.map(count => 10 * count), noise: noise.map(count => 10 * count) }
        const width = (found: Within | null) => (found ? found.high - found.low : NaN)
        const known = [signal, noise].every(side => side.reduce((sum, count) => sum + count, 0) > 1)
        fc.pre(known)
        expect(width(aucOf(tenfold))).toBeLessThan(width(aucOf({ signal, noise })))
      }),
    )
  })
})

const answer: fc.Arbitrary<RatedAnswer> = fc.record({
  keyLabel: fc.constantFrom('fact', 'attribution', 'opinion'),
  givenLabel: fc.constantFrom('fact', 'attribution', 'opinion'),
  keyOwner: fc.constantFrom('article', 'source', null),
  givenOwner: fc.constantFrom('article', 'source', null),
  confidence: fc.constantFrom(1, 2, 3),
  count: fc.integer({ min: 1, max: 6 }),
})
const judged = fc.record({
  confidence: fc.constantFrom(1, 2, 3),
  correct: fc.boolean(),
  count: fc.integer({ min: 1, max: 6 }),
})
const part = fc
  .record({
    asked: fc.integer({ min: 0, max: 9 }),
    hits: fc.integer({ min: 0, max: 9 }),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ asked, hits, count }) => ({ asked, right: Math.min(asked, hits), count }))

const apart = <T extends { readonly count?: number }>(items: readonly T[]): T[] =>
  items.flatMap(item => Array.from({ length: item.count ?? 1 }, () => ({ ...item, count: 1 }))).toReversed()

describe('answers grouped by what they have in common, in any order', () => {
  it('have the same areas and named rates as one by one', () => {
    fc.assert(
      fc.property(fc.array(answer), answers => {
        expect(ratedSides(apart(answers), evidenceItem)).toEqual(ratedSides(answers, evidenceItem))
        for (const measure of [cynicism, credulity, sourceBlindness, attributionRecognised]) {
          expect(measure(apart(answers))).toEqual(measure(answers))
        }
      }),
    )
  })

  it('have the same type-2 area, and the same shares of their parts', () => {
    fc.assert(
      fc.property(fc.array(judged), fc.array(part), (answers, parts) => {
        expect(type2Auc(apart(answers))).toEqual(type2Auc(answers))
        const [one, other] = [clusteredShare(apart(parts)), clusteredShare(parts)]
        expect(one?.answers).toBe(other?.answers)
        expect(one?.low ?? 0).toBeCloseTo(other?.low ?? 0, 9)
        expect(one?.high ?? 0).toBeCloseTo(other?.high ?? 0, 9)
      }),
    )
  })
})

it('a share of parts lies within its interval, and that within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(part), parts => {
      fc.pre(parts.some(({ asked }) => asked > 0))
      expectOrdered(clusteredShare(parts), 0, 1)
    }),
  )
})

it('named rates count every fact and opinion of the evidence test once', () => {
  fc.assert(
    fc.property(fc.array(answer), answers => {
      const { signal, noise } = ratedSides(answers, evidenceItem)
      const all = [...signal, ...noise].reduce((sum, count) => sum + count, 0)
      expect(cynicism(answers).rate.asked + credulity(answers).rate.asked).toBe(all)
    }),
  )
})

it('the parts of a Brier score add up to it, and keep to their bounds', () => {
  fc.assert(
    fc.property(fc.array(judged, { minLength: 1 }), answers => {
      const { reliability, resolution, uncertainty } = brierParts(answers) ?? {
        ...{ reliability: NaN, resolution: NaN, uncertainty: NaN },
      }
      expect(reliability - resolution + uncertainty).toBeCloseTo(brierScore(answers) ?? NaN, 10)
      expect(reliability).toBeLessThanOrEqual(0.95 ** 2 + 1e-12)
      expect(resolution).toBeLessThanOrEqual(uncertainty + 1e-12)
      expect(uncertainty).toBeLessThanOrEqual(0.25)
    }),
  )
})

const rate = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.float({ min: 0, max: 1, noNaN: true }))
  .map(([asked, share]) => ({ asked, right: Math.round(asked * share) }))

describe('normalised gain', () => {
  it('lies within its interval, at most 1, and is 0 where nothing changed', () => {
    fc.assert(
      fc.property(rate, rate, (pre, post) => {
        fc.pre(pre.right < pre.asked)
        expectOrdered(normalisedGain(pre, post), -Infinity, 1)
        const same = normalisedGain(pre, pre)
        expect(same?.value).toBe(0)
        expect((same?.low ?? 1) < 0 && (same?.high ?? -1) > 0).toBe(true)
      }),
    )
  })

  it('grows with what is right afterwards, and so do both ends', () => {
    fc.assert(
      fc.property(rate, rate, (pre, post) => {
        fc.pre(pre.right < pre.asked && post.right < post.asked)
        const [one, more] = [normalisedGain(pre, post), normalisedGain(pre, { ...post, right: post.right + 1 })]
        expect(more?.value).toBeGreaterThan(one?.value ?? NaN)
        expect(more?.low).toBeGreaterThan(one?.low ?? NaN)
        expect(more?.high).toBeGreaterThanOrEqual(one?.high ?? NaN)
      }),
    )
  })
})

const share = fc.integer({ min: 0, max: 60 }).map(right => right / 60)
const pairs = fc.array(fc.record({ pre: share, post: share }), { minLength: 2, maxLength: 40 })

describe('what a class gained', () => {
  it('does not ask in what order learners come, and lies within its interval', () => {
    fc.assert(
      fc.property(pairs, learners => {
        for (const measure of [hedgesG, classGain]) {
          const found: Within | null = measure(learners)
          if (!found) continue
          expectOrdered(found)
          expect(measure(learners.toReversed())?.low).toBeCloseTo(found.low, 8)
        }
      }),
    )
  })

  it('has an effect of the sign of the gain, where both are known', () => {
    fc.assert(
      fc.property(pairs, learners => {
        const [effect, gain] = [hedgesG(learners), classGain(learners)]
        fc.pre(effect !== null && gain !== null && Math.abs(gain.value) > 1e-9)
        expect(Math.sign(effect?.value ?? 0)).toBe(Math.sign(gain?.value ?? 0))
      }),
    )
  })
})

describe('figures of a class', () => {
  const figures = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 2, maxLength: 30 })
  const rates = fc.array(
    fc
      .integer({ min: 0, max: 40 })
      .chain(asked => fc.record({ asked: fc.constant(asked), right: fc.nat({ max: asked }) })),
    { maxLength: 30 },
  )

  it('lie within their intervals', () => {
    fc.assert(fc.property(figures, all => expectOrdered(meanOverLearners(all))))
    fc.assert(
      fc.property(rates, all => {
        const { rate, low, high } = pooledRate(all)
        fc.pre(rate.asked > 0)
        expectOrdered({ value: rate.right / rate.asked, low, high }, 0, 1)
      }),
    )
  })

  it('do not ask in which order learners come', () => {
    fc.assert(
      fc.property(figures, all => {
        const [one, other] = [meanOverLearners(all), meanOverLearners(all.toReversed())]
        for (const key of ['value', 'low', 'high'] as const) expect(one?.[key]).toBeCloseTo(other?.[key] ?? NaN, 9)
      }),
    )
    fc.assert(
      fc.property(rates, all => {
        expect(pooledRate(all.toReversed())).toEqual(pooledRate(all))
      }),
    )
  })

  it('move with every learner alike, and turn about with them', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: -3, max: 3, noNaN: true }), (all, step) => {
        const [one, moved] = [meanOverLearners(all), meanOverLearners(all.map(figure => step - figure))]
        expect(moved?.value).toBeCloseTo(step - (one?.value ?? NaN), 9)
        expect(moved?.low).toBeCloseTo(step - (one?.high ?? NaN), 9)
      }),
    )
  })

  it('of a rate are no less sure with more learners who are as those are', () => {
    fc.assert(
      fc.property(rates, all => {
        const width = ({ low, high }: { low: number; high: number }) => high - low
        const asked = all.filter(one => one.asked > 0)
        fc.pre(asked.length > 1)
        expect(width(pooledRate([...asked, ...asked, ...asked]))).toBeLessThanOrEqual(width(pooledRate(asked)) + 1e-9)
      }),
    )
  })
})
