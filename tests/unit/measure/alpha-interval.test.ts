import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../src-main/domain/exercise/random'
import { alphaInterval } from '../../../src-main/domain/measure/alpha-interval'
import type { Unit } from '../../../src-main/domain/measure/krippendorff'

/** Coders as rows of letters, one a unit, `.` where nothing was said. */
function unitsOf(...coders: string[]): Unit<string>[] {
  return [...(coders[0] ?? '')].map((_, at) => ({
    values: coders.map(coder => (coder[at] === '.' ? null : (coder[at] ?? null))),
  }))
}

const SECTION_C = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
const PAIRS: Unit<string>[] = Object.entries({ ff: 70, oo: 60, fo: 12, of: 8, aa: 40, fa: 6, ao: 4 }).map(
  ([values, count]) => ({ values: [...values], count }),
)

describe('the bootstrap interval of alpha', () => {
  // 20,000 and 10,000 draws of units in NumPy, alpha worked out pair by pair. The ends of 2,000 draws differ a little.
  it('is as NumPy draws it: Krippendorff 2011, section C, and 200 units of two coders', () => {
    const small = alphaInterval(SECTION_C, randomFrom('section C'))
    expect(small?.low).toBeCloseTo(0.415, 1)
    expect(small?.high).toBe(1)
    const large = alphaInterval(PAIRS, randomFrom('pairs')) ?? { low: 0, high: 0 }
    expect(Math.abs(large.low - 0.686)).toBeLessThan(0.01)
    expect(Math.abs(large.high - 0.841)).toBeLessThan(0.01)
  })

  it('is the same for the same seed, in whichever way like units are written down', () => {
    const apart = PAIRS.flatMap(({ values, count }) => Array.from({ length: count ?? 1 }, () => ({ values })))
    const more = [{ values: ['f', null] }, ...apart]
    expect(alphaInterval(more, randomFrom('a'))).toEqual(alphaInterval(PAIRS, randomFrom('a')))
    expect(alphaInterval(PAIRS, randomFrom('b'))).not.toEqual(alphaInterval(PAIRS, randomFrom('a')))
  })

  it('takes values for what they are, and not for how they are written', () => {
    const numbers = [{ values: [1, 1] }, { values: ['1', '1'] }, { values: [1, '1'] }]
    const letters = [{ values: ['x', 'x'] }, { values: ['y', 'y'] }, { values: ['x', 'y'] }]
    expect(alphaInterval(numbers, randomFrom('a'))).toEqual(alphaInterval(letters, randomFrom('a')))
  })

  it('is a point where nobody differs, and nothing where there is no alpha', () => {
    expect(alphaInterval(unitsOf('aabb', 'aabb'), randomFrom('a'))).toEqual({ low: 1, high: 1 })
    expect(alphaInterval(unitsOf('aaaa', 'aaaa'), randomFrom('a'))).toBeNull()
    expect(alphaInterval([], randomFrom('a'))).toBeNull()
  })
})
