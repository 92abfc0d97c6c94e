import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackNotes } from '../../src-renderer/features/reading/stack-notes'

const notes = fc
  .array(fc.record({ top: fc.nat(2000), height: fc.integer({ min: 1, max: 120 }) }), { maxLength: 40 })
  .map(list => list.toSorted((a, b) => a.top - b.top))

describe('notes in the margin', () => {
  it('never touch, and never stand above their line', () => {
    fc.assert(
      fc.property(notes, fc.nat(20), (wanted, gap) => {
        const tops = stackNotes(wanted, gap)
        expect(wanted.every((note, at) => (tops[at] ?? 0) >= note.top)).toBe(true)
        const gaps = wanted.slice(1).map((_, at) => (tops[at + 1] ?? 0) - (tops[at] ?? 0) - (wanted[at]?.height ?? 0))
        expect(gaps.every(room => room >= gap)).toBe(true)
      }),
    )
  })

  it('stand at their line where there is room, and close up where there is none', () => {
    const tops = stackNotes(
      [
        { top: 0, height: 30 },
        { top: 10, height: 30 },
        { top: 200, height: 30 },
      ],
      4,
    )
    expect(tops).toEqual([0, 34, 200])
  })
})
