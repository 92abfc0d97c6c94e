import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholePerCents } from '../../src-renderer/features/reading/makeup-words'

describe('whole per cents of a make-up', () => {
  it('add up to 100, each within one of its exact value', () => {
    const words = fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 }).filter(list => list.some(count => count > 0))
    fc.assert(
      fc.property(words, counts => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        const whole = wholePerCents(counts.map(count => count / total))
        expect(whole.reduce((sum, part) => sum + part, 0)).toBe(100)
        whole.forEach((part, at) => expect(Math.abs(part - ((counts[at] ?? 0) / total) * 100)).toBeLessThan(1.001))
      }),
    )
  })

  it('are zero for a text without words', () => {
    expect(wholePerCents([0, 0])).toEqual([0, 0])
  })

  it('give the odd one to the largest remainder', () => {
    expect(wholePerCents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
  })
})
