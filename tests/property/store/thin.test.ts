import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Backup } from '../../../src-main/store'
import { toThin } from '../../../src-main/store/backup/thin'

const DAY_MS = 86_400_000
const START = Date.UTC(2026, 0, 1, 12)

const backup = fc.record({
  at: fc.integer({ min: START, max: START + 900 * DAY_MS }),
  reason: fc.constantFrom('daily', 'asked', 'migration'),
})
const backups = fc
  .uniqueArray(backup, { selector: ({ at }) => at, maxLength: 120 })
  .map(all => all.map((one, index): Backup => ({ ...one, id: `b${index}`, answers: 0, bytes: 1 })))

const keptOf = (all: readonly Backup[], now = Infinity) => {
  const gone = new Set(toThin(all, now))
  return all.filter(one => !gone.has(one))
}
const newest = (all: readonly Backup[]) => all.toSorted((a, b) => b.at - a.at)[0]

it('keeps few, the newest of all and the newest of each reason', () => {
  fc.assert(
    fc.property(backups, all => {
      const kept = keptOf(all)
      expect(kept.length).toBeLessThanOrEqual(3 + 7 + 4 + 12 + 3)
      for (const reason of ['daily', 'asked', 'migration'] as const)
        expect(newest(kept.filter(one => one.reason === reason))).toBe(newest(all.filter(one => one.reason === reason)))
    }),
  )
})

it('removes nothing more when it is asked again', () => {
  fc.assert(
    fc.property(backups, all => {
      expect(toThin(keptOf(all), Infinity)).toEqual([])
    }),
  )
})

it('leaves after a year of daily use the last 7 days, 4 weeks and 12 months', () => {
  let all: Backup[] = []
  for (let day = 0; day < 400; day++) {
    const at = START + day * DAY_MS
    all = keptOf([...all, { id: `day-${day}`, at, reason: 'daily', answers: day, bytes: 1 }])
  }
  const agesInDays = all.map(({ at }) => (newest(all)!.at - at) / DAY_MS)
  expect(agesInDays.filter(age => age < 7)).toHaveLength(7)
  expect(agesInDays.filter(age => age >= 7 && age < 28).length).toBeGreaterThanOrEqual(2)
  expect(new Set(all.map(({ at }) => new Date(at).toISOString().slice(0, 7))).size).toBe(12)
  expect(all.length).toBeLessThanOrEqual(7 + 4 + 12)
})

it('loses nothing by a long holiday', () => {
  fc.assert(
    fc.property(backups, all => {
      const later: Backup = { id: 'later', at: START + 3000 * DAY_MS, reason: 'daily', answers: 0, bytes: 1 }
      const keptAfter = keptOf([...keptOf(all), later])
      const days = new Set(all.map(({ at }) => Math.floor(at / DAY_MS))).size
      expect(keptAfter.length).toBeGreaterThanOrEqual(Math.min(days, 7))
    }),
  )
})

it('keeps what is made now, and the days before, whatever a clock that ran ahead has left', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 0, max: 900 }), (all, day) => {
      const now = START + day * DAY_MS
      const made: Backup = { id: 'made', at: now, reason: 'daily', answers: 0, bytes: 1 }
      const past = all.filter(({ at }) => at < now)
      const kept = keptOf([...past, made, ...all.filter(({ at }) => at > now)], now)
      expect(kept).toEqual(expect.arrayContaining(keptOf([...past, made])))
      expect(kept).toContain(made)
    }),
  )
})
