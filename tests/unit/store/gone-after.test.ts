import { describe, expect, it } from 'vitest'
import type { Backup } from '../../../src-main/store'
import { goneAfter } from '../../../src-main/store/backup/gone-after'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 23, 12)
const backup = (daysAgo: number, reason: Backup['reason'] = 'daily'): Backup => ({
  ...{ id: `${reason}-${daysAgo}`, at: NOW - daysAgo * DAY, reason, answers: 1, bytes: 1 },
})
const daysUntil = (at: number | null) => (at === null ? null : Math.round((at - NOW) / DAY))

describe('the backups that hold a learner who is deleted now', () => {
  it('are none where there are none', () => {
    expect(goneAfter([], NOW)).toEqual({ goneAt: null, staying: [] })
  })

  it('are gone with the month they were made in, where only this day has one', () => {
    const { goneAt, staying } = goneAfter([backup(0)], NOW)
    expect(staying).toEqual([])
    // The day's, week's and month's newest until later days, weeks and this month have one of their own.
    expect(daysUntil(goneAt)).toBe(7)
  })

  it('are gone at the latest when the last of their months is the thirteenth back', () => {
    const { goneAt, staying } = goneAfter([backup(0), backup(40), backup(80)], NOW)
    expect(staying).toEqual([])
    const months = (new Date(goneAt ?? 0).getUTCFullYear() - 2026) * 12 + new Date(goneAt ?? 0).getUTCMonth()
    // That of 14 October is the newest of its month, the first of twelve, until October of the next year.
    expect(months).toBe(9 + 12)
  })

  it('stay where they are the newest that was asked for, or made before a migration', () => {
    const { staying } = goneAfter([backup(1), backup(2, 'asked'), backup(3, 'asked'), backup(300, 'migration')], NOW)
    expect(staying.map(({ id }) => id).toSorted()).toEqual(['asked-2', 'migration-300'])
  })

  it('stay where a clock that ran ahead dated them later than anybody looks', () => {
    expect(goneAfter([backup(-3000)], NOW).staying).toHaveLength(1)
  })
})
