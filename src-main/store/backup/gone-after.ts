import type { Backup } from './backup-files'
import { toThin } from './thin'

const DAY_MS = 86_400_000
/** The oldest that thinning keeps by date is of the twelfth month back. */
const LONGEST_DAYS = 400

export interface GoneAfter {
  /** When the last of those that thinning takes is gone; `null` where it takes none. */
  readonly goneAt: number | null
  /** Those that stay as the newest of their reason until another is made for it, or dated later than thinning looks. */
  readonly staying: readonly Backup[]
}

/**
 * What becomes of the backups there are if one is made on each day from tomorrow on: thinned day by day as they will be.
 * On days without use it takes longer.
 */
export function goneAfter(backups: readonly Backup[], now: number): GoneAfter {
  const old = new Set(backups)
  let there = [...backups]
  let goneAt: number | null = null
  for (let day = 1; day <= LONGEST_DAYS && there.some(backup => old.has(backup)); day++) {
    const at = now + day * DAY_MS
    there.push({ id: `day-${String(day).padStart(3, '0')}`, at, reason: 'daily', answers: 0, bytes: 0 })
    const thinned = new Set(toThin(there, at))
    if ([...thinned].some(backup => old.has(backup))) goneAt = at
    there = there.filter(backup => !thinned.has(backup))
  }
  return { goneAt, staying: there.filter(backup => old.has(backup)) }
}
