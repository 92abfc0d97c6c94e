import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src-main/domain/learning/days'
import {
  isDeletionDue,
  monthsAfter,
  NOTICE_DAYS_OF_USE,
  NOTICE_MS,
  seenAgain,
  type Expiring,
} from '../../src-main/domain/retention/expiring'

const dayOf = (at: number) => Math.floor(at / DAY_MS)

/** Leaps of a clock between looks: minutes, days, decades, either way. */
const leaps = fc.array(
  fc.oneof(
    fc.integer({ min: -90, max: 90 }).map(minutes => minutes * 60_000),
    fc.integer({ min: -40, max: 40 }).map(days => days * DAY_MS),
    fc.integer({ min: -30, max: 30 }).map(years => years * 365 * DAY_MS),
  ),
  { maxLength: 40 },
)

/** The moments at which it was looked, and what was known after each. */
function looks(begin: number, by: readonly number[]) {
  let [now, expiring] = [begin, null as Expiring | null]
  return [0, ...by].map(leap => {
    now += leap
    expiring = seenAgain(expiring, now, dayOf(now))
    return { now, expiring }
  })
}

describe('whatever a clock does', () => {
  const begin = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) })

  it('nobody is deleted before three days of use and thirty days after the first notice', () => {
    fc.assert(
      fc.property(begin, leaps, (at, by) => {
        const all = looks(at, by)
        for (const [index, { now, expiring }] of all.entries()) {
          if (!isDeletionDue(expiring, now, false)) continue
          const since = all.slice(0, index + 1)
          expect(new Set(since.map(look => dayOf(look.now))).size).toBeGreaterThanOrEqual(NOTICE_DAYS_OF_USE)
          expect(since.some(look => look.now <= now - NOTICE_MS)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('a look at the same moment again changes nothing', () => {
    fc.assert(
      fc.property(begin, leaps, (at, by) => {
        for (const { now, expiring } of looks(at, by)) expect(seenAgain(expiring, now, dayOf(now))).toEqual(expiring)
      }),
    )
  })

  it('who learns here and was not told is never deleted', () => {
    fc.assert(
      fc.property(begin, leaps, (at, by) => {
        for (const { now, expiring } of looks(at, by)) expect(isDeletionDue(expiring, now, true)).toBe(false)
      }),
    )
  })

  it('a clock that only goes on deletes in the end', () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 20 }), (at, days) => {
        const last = looks(
          at,
          Array.from({ length: 40 }, () => days * DAY_MS),
        ).at(-1)
        expect(last && isDeletionDue(last.expiring, last.now, false)).toBe(40 * days >= 30)
      }),
    )
  })
})

describe('some months after a day', () => {
  const at = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) })

  it('come in the order of the days, at the same hour, and not in a month after', () => {
    fc.assert(
      fc.property(at, at, fc.constantFrom(6, 12, 24), (one, other, months) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)]
        expect(dayOf(monthsAfter(first, months))).toBeLessThanOrEqual(dayOf(monthsAfter(last, months)))
        const [from, then] = [new Date(one), new Date(monthsAfter(one, months))]
        expect(then.getTime() % DAY_MS).toBe(from.getTime() % DAY_MS)
        const passed = (then.getUTCFullYear() - from.getUTCFullYear()) * 12 + then.getUTCMonth() - from.getUTCMonth()
        expect(passed).toBe(months)
      }),
    )
  })

  it('are on the last day of a shorter month', () => {
    expect(monthsAfter(Date.UTC(2025, 7, 31, 5), 6)).toBe(Date.UTC(2026, 1, 28, 5))
    expect(monthsAfter(Date.UTC(2023, 7, 31), 6)).toBe(Date.UTC(2024, 1, 29))
    expect(monthsAfter(Date.UTC(2024, 1, 29), 12)).toBe(Date.UTC(2025, 1, 28))
  })
})
