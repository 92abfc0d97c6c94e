import type { Days } from '../learning/days'
import { OCCASIONS, type Occasion } from './occasions'

/** Local days after the test after practice. */
const LATER = { 'after-7-days': 7, 'after-28-days': 28 } as const

/** A sitting as far as the series looks at it. */
export interface Taken {
  readonly occasion: Occasion
  /** `null`: it goes on. */
  readonly finishedAt: number | null
  readonly answered: number
}

export interface Standing {
  readonly occasion: Occasion
  /**
   * `skipped`: the next occasion came first. `practise` and `waits`: not yet, until something was practised, or until
   * a day that may not be known yet.
   */
  readonly state: 'taken' | 'open' | 'now' | 'practise' | 'waits' | 'skipped'
  /** The first instant at which it may be taken, milliseconds UTC; `null` where that is no matter of days. */
  readonly from: number | null
}

export interface SeriesSituation<T extends Taken> {
  /** Oldest first. */
  readonly sittings: readonly T[]
  /** Something was practised since the test before practice. */
  readonly practised: boolean
  readonly now: number
  readonly days: Days
}

/**
 * How the four occasions stand. A test may be late and never early; the one after a week is skipped once that after four
 * weeks may be taken. What was taken stays taken whatever the clock says later.
 */
export function seriesOf<T extends Taken>({ sittings, practised, now, days }: SeriesSituation<T>): Standing[] {
  const taken = (occasion: Occasion) => takenAt(sittings, occasion)
  const after = taken('after')?.finishedAt ?? null
  const startOf = (later: keyof typeof LATER) =>
    after === null ? null : days.startOf(days.dayOf(after) + LATER[later])

  function stateOf(occasion: Occasion, from: number | null): Standing['state'] {
    if (taken(occasion)) return 'taken'
    if (sittings.some(one => one.occasion === occasion && one.finishedAt === null)) return 'open'
    if (OCCASIONS.slice(OCCASIONS.indexOf(occasion) + 1).some(later => isBegun(sittings, later))) return 'skipped'
    if (occasion === 'before') return 'now'
    if (occasion === 'after') return taken('before') && practised ? 'now' : 'practise'
    if (from === null || now < from) return 'waits'
    const month = startOf('after-28-days')
    return occasion === 'after-7-days' && month !== null && now >= month ? 'skipped' : 'now'
  }

  return OCCASIONS.map(occasion => {
    const from = occasion === 'before' || occasion === 'after' ? null : startOf(occasion)
    return { occasion, state: stateOf(occasion, from), from }
  })
}

/** One that was ended before its first answer has shown nobody anything and is taken again. */
export function takenAt<T extends Taken>(sittings: readonly T[], occasion: Occasion): T | null {
  return sittings.find(one => one.occasion === occasion && one.finishedAt !== null && one.answered > 0) ?? null
}

const isBegun = (sittings: readonly Taken[], occasion: Occasion) =>
  sittings.some(one => one.occasion === occasion && (one.finishedAt === null || one.answered > 0))
