import { describe, expect, it } from 'vitest'
import { classChanges } from '../../../src-main/domain/assessment/class-result'
import {
  sittingChange,
  sittingResult,
  SITTING_SIDE_ITEMS,
  type CountedAnswer,
} from '../../../src-main/domain/assessment/sitting-result'
import { discernmentOf } from '../../../src-main/domain/measure/discernment'
import { hedgesG } from '../../../src-main/domain/measure/hedges-g'
import { normalisedGain } from '../../../src-main/domain/measure/normalised-gain'

/** Facts of the article and opinions of a source, so many of each right. */
function answers(facts: number, right: number, opinions: number, rightOpinions: number): CountedAnswer[] {
  const one = (key: 'fact' | 'opinion', correct: boolean): CountedAnswer => {
    const [own, other] = key === 'fact' ? (['article', 'source'] as const) : (['source', 'article'] as const)
    const given = (key === 'fact') === correct ? 'fact' : 'opinion'
    return { keyLabel: key, givenLabel: given, keyOwner: own, givenOwner: correct ? own : other, correct }
  }
  return [
    ...Array.from({ length: facts }, (_, at) => one('fact', at < right)),
    ...Array.from({ length: opinions }, (_, at) => one('opinion', at < rightOpinions)),
  ]
}

describe('the result of a sitting', () => {
  it('counts right answers, and both tests where the sides suffice', () => {
    const result = sittingResult(answers(12, 9, 12, 8))
    expect(result.right.rate).toEqual({ asked: 24, right: 17 })
    expect(result.right.low).toBeLessThan(17 / 24)
    const sides = { signal: { asked: 12, right: 9 }, noise: { asked: 12, right: 8 } }
    expect(result.evidence.found).toEqual(discernmentOf(sides))
    expect(result.ownership.found).toEqual(discernmentOf(sides))
  })

  it('says what is missing where they do not', () => {
    expect(sittingResult(answers(12, 9, 5, 5)).evidence).toMatchObject({
      missing: { signal: 0, noise: 3 },
      found: null,
    })
    expect(sittingResult([]).right.rate).toEqual({ asked: 0, right: 0 })
  })

  it('is compared by gain and by d′, each with its interval', () => {
    const [before, after] = [sittingResult(answers(12, 6, 12, 6)), sittingResult(answers(12, 11, 12, 10))]
    const change = sittingChange(before, after)
    expect(change?.gain).toEqual(normalisedGain(before.right.rate, after.right.rate))
    const [from, to] = [before.evidence.found!.dPrime, after.evidence.found!.dPrime]
    expect(change?.evidence?.value).toBeCloseTo(to.value - from.value, 12)
    const halfOf = ({ low, high }: { low: number; high: number }) => (high - low) / 2
    expect(halfOf(change!.evidence!)).toBeCloseTo(Math.hypot(halfOf(from), halfOf(to)), 12)
  })

  it('is compared with nothing where too little counts', () => {
    expect(sittingChange(sittingResult(answers(5, 3, 4, 4)), sittingResult(answers(12, 9, 12, 9)))).toBeNull()
  })
})

/** Binomial probabilities of 0 to n. */
function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n]
  for (let k = 1; k <= n; k++) chances.push(((chances[k - 1] ?? 0) * ((n - k + 1) / k) * p) / (1 - p))
  return chances
}

/** Φ by its series, enough for what lies within four standard deviations. */
function normalShare(z: number): number {
  let [term, sum] = [z, z]
  for (let k = 1; k < 80; k++) sum += term *= (-z * z * (2 * k - 1)) / (2 * k * (2 * k + 1))
  return 0.5 + sum / Math.sqrt(2 * Math.PI)
}

it.each([SITTING_SIDE_ITEMS, 12])('has an interval of d′ that holds at %i items a side, over all outcomes', items => {
  for (const dPrime of [0, 0.5, 1, 1.5, 2]) {
    for (const c of [-0.5, 0, 0.5]) {
      const [hits, alarms] = [
        binomial(items, normalShare(dPrime / 2 - c)),
        binomial(items, normalShare(-dPrime / 2 - c)),
      ]
      let held = 0
      hits.forEach((hit, h) =>
        alarms.forEach((alarm, f) => {
          const sides = { signal: { asked: items, right: h }, noise: { asked: items, right: items - f } }
          const { low, high } = discernmentOf(sides)!.dPrime
          if (low <= dPrime && dPrime <= high) held += hit * alarm
        }),
      )
      expect(held).toBeGreaterThan(0.93)
    }
  }
})

describe('the results of a class', () => {
  const rate = (right: number, asked = 20) => ({ right, asked })

  it('compare each later occasion with the one before, over those who took both', () => {
    const learners = [
      { before: rate(8), after: rate(14), 'after-7-days': rate(12) },
      { before: rate(10), after: rate(15) },
      { before: rate(12) },
      { after: rate(18) },
    ]
    const [after, week, month] = classChanges(learners)
    expect(after).toMatchObject({ occasion: 'after', learners: 2 })
    expect(after?.gain?.value).toBeCloseTo((0.725 - 0.45) / (1 - 0.45), 12)
    expect(after?.effect).toEqual(
      hedgesG([
        { pre: 0.4, post: 0.7 },
        { pre: 0.5, post: 0.75 },
      ]),
    )
    expect(week).toMatchObject({ learners: 1, gain: null, effect: null })
    expect(month).toMatchObject({ learners: 0, gain: null, effect: null })
  })

  it('leave out whom too few answers count of', () => {
    expect(classChanges([{ before: rate(3, 9), after: rate(9) }])[0]).toMatchObject({ learners: 0 })
  })
})
