import type { Backup } from './backup-files'

const DAY_MS = 86_400_000
const LOOK_EVERY_MS = 3_600_000

/** A clock that went back must not stop backups for years: a backup from the future is as good as an old one. */
export function isDue(backups: readonly Backup[], now: number): boolean {
  const newest = backups.find(({ reason }) => reason === 'daily')
  return newest === undefined || Math.abs(now - newest.at) >= DAY_MS
}

/** Looks now and every hour, without keeping the process alive. Returns how to stop. */
export function everyDay(look: () => void): () => void {
  const first = setImmediate(look)
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  return () => {
    clearImmediate(first)
    clearInterval(timer)
  }
}
