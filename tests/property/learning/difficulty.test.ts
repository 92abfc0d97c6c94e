import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIFFICULTIES, type Difficulty } from '../../../src-main/domain/labelling/codebook'
import { measuredDifficulties, type AnsweredSegment } from '../../../src-main/domain/learning/difficulty'

const segments = fc.array(
  fc
    .record({ author: fc.constantFrom<Difficulty>(...DIFFICULTIES), asked: fc.nat({ max: 300 }), wrong: fc.nat() })
    .map(({ author, asked, wrong }): AnsweredSegment => ({ author, asked, right: asked - (wrong % (asked + 1)) })),
  { minLength: 1, maxLength: 30 },
)

describe('the measured difficulty', () => {
  it('lies from 1 to 5, and is the author’s where nobody answered', () => {
    fc.assert(
      fc.property(segments, list => {
        const measured = measuredDifficulties(list)
        expect(Math.min(...measured)).toBeGreaterThanOrEqual(1)
        expect(Math.max(...measured)).toBeLessThanOrEqual(5)
        const alone = list.flatMap((one, at) => (one.asked === 0 ? [{ ...one, measured: measured[at] }] : []))
        expect(alone.map(one => one.measured)).toEqual(alone.map(one => one.author))
      }),
    )
  })

  it('never falls by more wrong answers, nor rises by more right ones', () => {
    fc.assert(
      fc.property(segments, fc.nat(), fc.integer({ min: 1, max: 50 }), (list, which, more) => {
        const at = which % list.length
        const one = list[at] as AnsweredSegment
        const measured = (change: Partial<AnsweredSegment>) =>
          measuredDifficulties(list.with(at, { ...one, ...change }))[at] ?? 0
        expect(measured({ asked: one.asked + more })).toBeGreaterThanOrEqual(measured({}))
        expect(measured({ asked: one.asked + more, right: one.right + more })).toBeLessThanOrEqual(measured({}))
        expect(measured({ right: Math.max(0, one.right - 1) })).toBeGreaterThanOrEqual(measured({}))
      }),
    )
  })

  it('is for equal authors and equal numbers the higher the more were wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom<Difficulty>(...DIFFICULTIES), fc.integer({ min: 1, max: 100 }), (author, asked) => {
        const list = Array.from({ length: asked + 1 }, (_, right) => ({ author, asked, right }))
        const measured = measuredDifficulties(list)
        expect(measured).toEqual(measured.toSorted((a, b) => b - a))
      }),
    )
  })
})
