import { describe, expect, it } from 'vitest'
import { nominalAlpha } from '../../../src-main/domain/measure/krippendorff'

/** Coders as rows of letters, one a unit, `.` where nothing was said. */
function alphaOf(...coders: string[]) {
  const units = [...(coders[0] ?? '')].map((_, at) => ({
    values: coders.map(coder => (coder[at] === '.' ? null : (coder[at] ?? null))),
  }))
  return nominalAlpha(units)
}

describe('Krippendorff’s alpha against the worked examples of Krippendorff 2011', () => {
  it('gives 0.095 for section A: two observers, ten articles, two values', () => {
    expect(alphaOf('0100000010', '1110010000').alpha).toBeCloseTo(0.095, 3)
  })

  it('gives 0.692 for section B: two observers, twelve articles, five values', () => {
    expect(alphaOf('aabbdcccedda', 'babbbccceddd').alpha).toBeCloseTo(0.692, 3)
  })

  it('gives 0.743 for section C: four observers, twelve units, values missing', () => {
    const { alpha, units } = alphaOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(alpha).toBeCloseTo(0.743, 3)
    expect(units).toBe(11)
  })
})
