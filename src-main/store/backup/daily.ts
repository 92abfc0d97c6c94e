import type { Backup } from './backup-files'

const LOOK_EVERY_MS = 3_600_000

/**
 * When no daily backup bears today's date, as the learner's calendar has it. Asked of the date alone, so that a clock
 * that went back neither stops backups until it has caught up, nor makes one at each look.
 */
export function isDue(backups: readonly Backup[], now: number): boolean {
  const today = dateOf(now)
  return !backups.some(({ reason, at }) => reason === 'daily' && dateOf(at) === today)
}

const dateOf = (at: number) => new Date(at).toDateString()

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
