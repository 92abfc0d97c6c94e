import type { Core } from '../core'
import { remainingWaitMs } from './check-password'

export function teacherState(core: Core) {
  const { teacher } = core
  return {
    hasPassword: teacher.hasPassword(),
    locked: teacher.isLocked(),
    locksAt: teacher.locksAt(),
    waitMs: remainingWaitMs(core),
  }
}
