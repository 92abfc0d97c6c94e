import { describe, expect, it } from 'vitest'
import { discernmentOf } from '../../../src-main/domain/measure/discernment'
import { normalDensity, normalQuantile } from '../../../src-main/domain/measure/normal'

describe('the normal distribution', () => {
  // statistics.NormalDist().inv_cdf and .pdf of Python 3.
  it.each([
    [1e-12, -7.034483825301131],
    [0.0005, -3.2905267314919255],
    [0.025, -1.9599639845400534],
    [0.075, -1.4395314709384572],
    [0.4, -0.2533471031357998],
    [0.5, 0],
    [0.8, 0.841621233572914],
    [0.9999999, 5.199337582290661],
  ])('has %f of itself below %f', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 12)
  })

  it('ends at infinity and knows nothing beyond', () => {
    expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN])
    expect(normalDensity(0.841621233572914)).toBeCloseTo(0.27996192040780843, 12)
  })
})

describe('discernment', () => {
  const sides = (hits: number, signals: number, falseAlarms: number, noises: number) => ({
    signal: { asked: signals, right: hits },
    noise: { asked: noises, right: noises - falseAlarms },
  })

  // H = 0.8 and F = 0.4 as in the worked example of Stanislaw & Todorov 1999: d′ 1.095, c −0.294. Counts so high that
  // the log-linear correction, which they leave out there, is lost in the last digit.
  it('is what Stanislaw & Todorov 1999 work out', () => {
    const { dPrime, criterion } = discernmentOf(sides(800_000, 1_000_000, 400_000, 1_000_000)) ?? {}
    expect(dPrime?.value).toBeCloseTo(1.095, 3)
    expect(criterion?.value).toBeCloseTo(-0.294, 3)
  })

  // (hits + ½) ÷ (signals + 1) through scipy.stats.norm of SciPy 1.17; se is the root of the variance of Gourevitch &
  // Galanter 1967 there.
  it.each([
    [20, 25, 10, 25, 1.044498707, -0.278845176, 0.37926133],
    [60, 60, 0, 60, 4.800072754, 0, 0.735136837],
    [8, 60, 2, 60, 0.656113993, 1.41132716, 0.354128127],
    [0, 20, 20, 20, -3.961504793, 0, 0.859377001],
  ])('of %d in %d and %d in %d is as SciPy has it', (hits, signals, falseAlarms, noises, d, c, se) => {
    const { dPrime, criterion } = discernmentOf(sides(hits, signals, falseAlarms, noises)) ?? {}
    expect(dPrime?.value).toBeCloseTo(d, 8)
    expect(criterion?.value).toBeCloseTo(c, 8)
    expect(Math.sqrt(dPrime?.variance ?? 0)).toBeCloseTo(se, 8)
    expect(Math.sqrt(criterion?.variance ?? 0)).toBeCloseTo(se / 2, 8)
    expect(((dPrime?.high ?? 0) - (dPrime?.low ?? 0)) / 2).toBeCloseTo(1.959964 * se, 6)
  })

  it('has at 20 and 20 items a standard error near 0.45, which is why no trend rests on so few', () => {
    const { dPrime } = discernmentOf(sides(16, 20, 4, 20)) ?? {}
    expect(Math.sqrt(dPrime?.variance ?? 0)).toBeCloseTo(0.45, 1)
  })

  it('leans to opinion with a positive criterion, and to fact with a negative', () => {
    expect(discernmentOf(sides(20, 60, 2, 60))?.criterion.low).toBeGreaterThan(0)
    expect(discernmentOf(sides(58, 60, 40, 60))?.criterion.high).toBeLessThan(0)
  })

  it('is unknown while a side has no item', () => {
    expect(discernmentOf(sides(3, 5, 0, 0))).toBeNull()
    expect(discernmentOf(sides(0, 0, 1, 5))).toBeNull()
  })
})
