import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roved } from '../../src-renderer/features/reading/use-roving-focus'

const rows = fc
  .array(fc.nat(6), { minLength: 1, maxLength: 20 })
  .map(paragraphs => paragraphs.toSorted((a, b) => a - b))
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'] as const

describe('moving among segments', () => {
  it('never leaves the text, whatever the key', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(...KEYS), (paragraphs, seed, key) => {
        const to = roved(key, seed % paragraphs.length, paragraphs)
        expect(to).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThan(paragraphs.length)
      }),
    )
  })

  it('goes by segment with right and left, by paragraph with down and up', () => {
    const paragraphs = [1, 1, 3, 3, 3, 8]
    expect(roved('ArrowRight', 1, paragraphs)).toBe(2)
    expect(roved('ArrowLeft', 2, paragraphs)).toBe(1)
    expect(roved('ArrowDown', 0, paragraphs)).toBe(2)
    expect(roved('ArrowDown', 5, paragraphs)).toBe(5)
    expect(roved('ArrowUp', 4, paragraphs)).toBe(2)
    expect(roved('ArrowUp', 2, paragraphs)).toBe(0)
  })

  it('reaches every segment by the right arrow alone', () => {
    fc.assert(
      fc.property(rows, paragraphs => {
        let at = 0
        for (let step = 1; step < paragraphs.length; step++) at = roved('ArrowRight', at, paragraphs) ?? -1
        expect(at).toBe(paragraphs.length - 1)
      }),
    )
  })

  it('leaves other keys to the page', () => {
    expect(roved('x', 0, [1, 2])).toBeNull()
  })
})
