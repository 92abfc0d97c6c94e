import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../src-main/domain/learning/days'
import { localDays } from '../../../src-main/services/today/local-days'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
]
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) })

describe('the days of a time zone', () => {
  it('begin at its midnight', () => {
    const berlin = localDays('Europe/Berlin')
    const day = berlin.dayOf(Date.UTC(2026, 6, 1, 22, 30))
    expect(day * DAY_MS).toBe(Date.UTC(2026, 6, 2))
    expect(berlin.startOf(day)).toBe(Date.UTC(2026, 6, 1, 22))
  })

  it('are 23 and 25 hours long where the clocks change', () => {
    const berlin = localDays('Europe/Berlin')
    const hours = (at: number) => {
      const day = berlin.dayOf(at)
      return (berlin.startOf(day + 1) - berlin.startOf(day)) / 3_600_000
    }
    expect(hours(Date.UTC(2026, 2, 29, 12))).toBe(23)
    expect(hours(Date.UTC(2026, 9, 25, 12))).toBe(25)
    expect(hours(Date.UTC(2026, 9, 26, 12))).toBe(24)
  })

  it('hold every instant once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, at) => {
        const days = localDays(zone)
        const day = days.dayOf(at)
        expect(days.startOf(day)).toBeLessThanOrEqual(at)
        expect(days.startOf(day + 1)).toBeGreaterThan(at)
        expect(days.dayOf(days.startOf(day))).toBe(day)
        expect(days.dayOf(days.startOf(day) - 1)).toBe(day - 1)
      }),
    )
  })
})
