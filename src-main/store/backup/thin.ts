import { BACKUP_REASONS } from './backup-files'
import type { Backup } from './backup-files'

const DAY_MS = 86_400_000

const dayOf = ({ at }: Backup) => Math.floor(at / DAY_MS)
/** From Monday; 1 January 1970 was a Thursday. */
const weekOf = (backup: Backup) => Math.floor((dayOf(backup) + 3) / 7)
const monthOf = ({ at }: Backup) => new Date(at).toISOString().slice(0, 7)

const RULES = [
  // Two made on one day before and after something risky are both wanted for a while.
  { periods: 3, periodOf: ({ id }: Backup) => id },
  { periods: 7, periodOf: dayOf },
  { periods: 4, periodOf: weekOf },
  { periods: 12, periodOf: monthOf },
] as const

/**
 * Which backups may go: all but the last three, the newest of each of the last 7 days, 4 weeks and 12 months
 * that have one, and the newest of each reason. Periods without a backup do not count, so that a long holiday costs nothing.
 * What a clock dated later than now is thinned apart, or it would push out all that is made since the clock went back.
 */
export function toThin(backups: readonly Backup[], now: number): Backup[] {
  return [...surplusOf(backups.filter(({ at }) => at <= now)), ...surplusOf(backups.filter(({ at }) => at > now))]
}

function surplusOf(backups: readonly Backup[]): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  const kept = new Set<Backup>()
  for (const { periods, periodOf } of RULES) {
    const seen = new Set<number | string>()
    for (const backup of newestFirst) {
      const period = periodOf(backup)
      if (seen.has(period)) continue
      if (seen.size === periods) break
      seen.add(period)
      kept.add(backup)
    }
  }
  for (const reason of BACKUP_REASONS) {
    const newest = newestFirst.find(backup => backup.reason === reason)
    if (newest) kept.add(newest)
  }
  return newestFirst.filter(backup => !kept.has(backup))
}
