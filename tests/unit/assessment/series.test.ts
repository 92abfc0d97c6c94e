import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OCCASIONS, type Occasion } from '../../../src-main/domain/assessment/occasions'
import { seriesOf, type Taken } from '../../../src-main/domain/assessment/series'
import { DAY_MS, UTC_DAYS } from '../../../src-main/domain/learning/days'
import { localDays } from '../../../src-main/services/today/local-days'

const NOON = Date.UTC(2026, 2, 20, 12)
const taken = (occasion: Occasion, finishedAt: number | null = NOON, answered = 30): Taken => ({
  ...{ occasion, finishedAt, answered },
})
const states = (sittings: readonly Taken[], more: { practised?: boolean; now?: number } = {}) =>
  seriesOf({ sittings, practised: false, now: NOON, days: UTC_DAYS, ...more }).map(({ state }) => state)

describe('the series of tests', () => {
  it('begins before practice and goes on once something was practised', () => {
    expect(states([])).toEqual(['now', 'practise', 'waits', 'waits'])
    expect(states([taken('before')])).toEqual(['taken', 'practise', 'waits', 'waits'])
    expect(states([taken('before')], { practised: true })).toEqual(['taken', 'now', 'waits', 'waits'])
  })

  it('waits seven and twenty-eight days, and skips the first of them when the second may be taken', () => {
    const both = [taken('before'), taken('after')]
    const later = (days: number) => states(both, { now: NOON + days * DAY_MS })
    expect(later(6)).toEqual(['taken', 'taken', 'waits', 'waits'])
    expect(later(7)).toEqual(['taken', 'taken', 'now', 'waits'])
    expect(later(27)).toEqual(['taken', 'taken', 'now', 'waits'])
    expect(later(28)).toEqual(['taken', 'taken', 'skipped', 'now'])
    expect(later(3000)).toEqual(['taken', 'taken', 'skipped', 'now'])
  })

  it('knows a sitting that goes on, and asks one again that was ended before its first answer', () => {
    expect(states([taken('before', null, 4)])).toEqual(['open', 'practise', 'waits', 'waits'])
    expect(states([taken('before', NOON, 0)])).toEqual(['now', 'practise', 'waits', 'waits'])
    expect(states([taken('before', NOON, 1)])).toEqual(['taken', 'practise', 'waits', 'waits'])
  })

  it('is not broken by a clock that goes back', () => {
    const all = OCCASIONS.map(occasion => taken(occasion, NOON + 900 * DAY_MS))
    expect(states(all)).toEqual(['taken', 'taken', 'taken', 'taken'])
    expect(states(all.slice(0, 2))).toEqual(['taken', 'taken', 'waits', 'waits'])
  })
})

/** Zones whose clocks are put forward and back, one by half an hour, and some whose are not. */
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']

it('is due at the first instant of the seventh and the twenty-eighth day of the calendar, in any zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
      (zone, finishedAt) => {
        const days = localDays(zone)
        const sittings = [taken('before', finishedAt - 1), taken('after', finishedAt)]
        const at = (now: number) => seriesOf({ sittings, practised: true, now, days })
        for (const [place, after] of [
          [2, 7],
          [3, 28],
        ] as const) {
          const from = at(finishedAt)[place]?.from ?? 0
          expect(days.dayOf(from)).toBe(days.dayOf(finishedAt) + after)
          expect(days.dayOf(from - 1)).toBe(days.dayOf(finishedAt) + after - 1)
          expect(at(from - 1)[place]?.state).toBe('waits')
          expect(at(from)[place]?.state).toBe('now')
        }
      },
    ),
    { numRuns: 60 },
  )
})
