import { describe, expect, it } from 'vitest'
import { classLean } from '../../../src-main/domain/measure/class-lean'
import type { TestItem } from '../../../src-main/domain/measure/trend'

/** A record of sixty of a side, twice: so many of each batch’s signals and noises were found. */
function compared(earlier: readonly [number, number], later: readonly [number, number]): TestItem[] {
  const batch = ([signals, noises]: readonly [number, number]): TestItem[] =>
    Array.from({ length: 60 }, (_, at) => [
      { isSignal: true, calledSignal: at < signals },
      { isSignal: false, calledSignal: at >= noises },
    ]).flat()
  return [...batch(earlier), ...batch(later)]
}

const CYNICS = [compared([54, 40], [40, 54]), compared([52, 41], [41, 56]), compared([55, 38], [42, 53])]

describe('what a class’s accuracy alone would take for progress', () => {
  it('is told where learners call more of everything noise, or signal', () => {
    expect(classLean(CYNICS)).toBe('to-noise')
    const believers = CYNICS.map((_, at) => compared([40 - at, 54], [54, 40 - at]))
    expect(classLean(believers)).toBe('to-signal')
  })

  it('is nothing where they tell the two better apart as well', () => {
    const learned = [compared([40, 40], [52, 58]), compared([38, 42], [50, 58]), compared([41, 39], [53, 57])]
    expect(classLean(learned)).toBeNull()
  })

  it('is nothing where only one turned and the others stayed', () => {
    const stayed = [compared([48, 48], [48, 48]), compared([50, 46], [49, 47]), compared([45, 49], [46, 48])]
    expect(classLean([...CYNICS.slice(0, 1), ...stayed])).toBeNull()
  })

  it('is nothing where they lean more and still find no more', () => {
    // Fewer of either: worse, and no rise to be warned of.
    expect(classLean([compared([56, 50], [30, 49]), compared([55, 51], [28, 50])])).toBeNull()
  })

  it('is nothing with fewer than two learners who answered enough to be compared', () => {
    const tooFew = CYNICS[1]?.slice(1) ?? []
    expect([classLean([]), classLean([...CYNICS.slice(0, 1), tooFew])]).toEqual([null, null])
  })
})
