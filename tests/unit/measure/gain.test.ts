import { describe, expect, it } from 'vitest'
import { classGain } from '../../../src-main/domain/measure/class-gain'
import { hedgesG } from '../../../src-main/domain/measure/hedges-g'
import { normalisedGain } from '../../../src-main/domain/measure/normalised-gain'
import { studentQuantile } from '../../../src-main/domain/measure/student'

const rate = (right: number, asked: number) => ({ right, asked })

describe('normalised gain', () => {
  // The formulas of Donner & Zou 2012 as they stand there, in Python.
  it.each([
    [rate(24, 60), rate(45, 60), 0.5833333333333333, 0.3361452113359851, 0.7445757100658901],
    [rate(30, 60), rate(60, 60), 1, 0.8758635986320602, 1],
    [rate(10, 20), rate(5, 20), -0.5, -1.5666725737737726, 0.07400363072905547],
    [rate(50, 60), rate(57, 60), 0.7, 0.022998535089398087, 0.9070444095711789],
  ])('from %o to %o is %d', (pre, post, value, low, high) => {
    const gain = normalisedGain(pre, post)
    expect(gain?.value).toBeCloseTo(value, 12)
    expect(gain?.low).toBeCloseTo(low, 10)
    expect(gain?.high).toBeCloseTo(high, 10)
  })

  it('is unknown where all was right before, or nothing was asked', () => {
    expect(normalisedGain(rate(20, 20), rate(20, 20))).toBeNull()
    expect(normalisedGain(rate(0, 0), rate(3, 5))).toBeNull()
    expect(normalisedGain(rate(3, 5), rate(0, 0))).toBeNull()
  })

  it('has an interval for who had all wrong before', () => {
    expect(normalisedGain(rate(0, 10), rate(0, 10))?.value).toBe(0)
    expect(normalisedGain(rate(0, 10), rate(10, 10))).toMatchObject({ value: 1, high: 1 })
  })
})

describe('a class’s normalised gain', () => {
  const BEFORE = [0.5, 0.6, 0.4, 0.7, 0.55, 0.65, 0.8, 0.45]
  const AFTER = [0.7, 0.75, 0.6, 0.85, 0.5, 0.9, 0.85, 0.7]

  it('is that of the means, with the interval that NumPy and SciPy 1.17 give', () => {
    const gain = classGain(BEFORE.map((pre, at) => ({ pre, post: AFTER[at] ?? 0 })))
    expect(gain?.value).toBeCloseTo((0.73125 - 0.58125) / (1 - 0.58125), 12)
    expect(gain?.low).toBeCloseTo(0.16446120462067024, 4)
    expect(gain?.high).toBeCloseTo(0.5519567058270906, 4)
  })

  it('is unknown for one learner, and where nothing was left to gain', () => {
    expect(classGain([{ pre: 0.5, post: 0.75 }])).toBeNull()
    expect(classGain([1, 1, 1].map(pre => ({ pre, post: 0.9 })))).toBeNull()
  })
})

describe('Hedges’ g_av', () => {
  // Two films rated by ten people, as Lakens 2013 has them: d_av 1.13 and g_av 1.08. The interval from NumPy and SciPy 1.17.
  const FIRST = [9, 6, 7, 8, 7, 9, 8, 8, 8, 7]
  const SECOND = [9, 7, 8, 9, 8, 9, 9, 10, 9, 9]
  const films = FIRST.map((pre, at) => ({ pre, post: SECOND[at] ?? 0 }))

  it('is 1.08 in the worked example of Lakens 2013', () => {
    const g = hedgesG(films)
    expect(g?.value).toBeCloseTo(1.08, 2)
    expect(g?.value).toBeCloseTo(1.0810048699942665, 12)
    expect(g?.low).toBeCloseTo(0.3600850587569836, 4)
    expect(g?.high).toBeCloseTo(1.8019246812315495, 4)
  })

  it('does not ask for the unit, and turns about with pre and post', () => {
    const scaled = hedgesG(films.map(({ pre, post }) => ({ pre: 3 + pre / 10, post: 3 + post / 10 })))
    expect(scaled?.value).toBeCloseTo(hedgesG(films)?.value ?? 0, 10)
    const turned = hedgesG(films.map(({ pre, post }) => ({ pre: post, post: pre })))
    expect(turned?.value).toBeCloseTo(-(hedgesG(films)?.value ?? 0), 10)
    expect(turned?.low).toBeCloseTo(-(hedgesG(films)?.high ?? 0), 10)
  })

  it('is unknown for one learner, and where nobody differs', () => {
    expect(hedgesG(films.slice(0, 1))).toBeNull()
    expect(hedgesG([1, 2, 3].map(() => ({ pre: 0.1, post: 0.7 })))).toBeNull()
    expect(hedgesG([1, 2, 3].map(() => ({ pre: 0, post: 0 })))).toBeNull()
  })
})

// scipy.stats.t.ppf(0.975, …) of SciPy 1.17.
it.each([
  [1, 12.706204736174694, 10],
  [2, 4.302652729749462, 10],
  [3, 3.1824463052837078, 2.1],
  [4, 2.7764451051977934, 2.7],
  [5, 2.5705818356363146, 3.2],
  [9, 2.262157162798205, 4],
  [29, 2.045229642132703, 7],
])('Student’s t with %d degrees of freedom ends 97.5 %% at %f', (degrees, t, digits) => {
  expect(studentQuantile(0.975, degrees)).toBeCloseTo(t, digits)
})
