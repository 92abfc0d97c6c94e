import type { Store } from '../../store'
import { PASSWORD } from './stored-password'

/** A teacher who does nothing for so long has left the computer. */
export const LOCKS_AFTER_MS = 15 * 60_000

/** Whether what is the teacher's is open. Held in memory alone: with the core it ends, and is locked at the next start. */
export interface TeacherDoor {
  hasPassword(): boolean
  isLocked(): boolean
  /** When it locks by itself if nothing of the teacher's is asked for; `null` where it is locked or has no lock. */
  locksAt(): number | null
  /** Whether a call of the teacher's goes through; one that does keeps the door open. */
  pass(): boolean
  open(): void
  close(): void
}

export function createTeacherDoor({ store, now }: { store: Store; now: () => number }): TeacherDoor {
  let usedAt: number | null = null
  const hasPassword = () => store.read(reader => reader.deviceSettings.find(PASSWORD) !== undefined)
  // Either way about: a clock that leapt locks it, whichever way it went.
  const isInUse = () => usedAt !== null && Math.abs(now() - usedAt) < LOCKS_AFTER_MS
  const isLocked = () => !isInUse() && hasPassword()
  return {
    hasPassword,
    isLocked,
    locksAt: () => (usedAt !== null && isInUse() && hasPassword() ? usedAt + LOCKS_AFTER_MS : null),
    pass() {
      if (isLocked()) return false
      if (usedAt !== null) usedAt = now()
      return true
    },
    open: () => void (usedAt = now()),
    close: () => void (usedAt = null),
  }
}
