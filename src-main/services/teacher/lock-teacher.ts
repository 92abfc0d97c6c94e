import type { Core } from '../core'
import { checkPassword } from './check-password'
import { teacherState } from './teacher-state'

export async function unlockTeacher(core: Core, password: string) {
  await checkPassword(core, password)
  core.teacher.open()
  return tellState(core)
}

export function lockTeacher(core: Core) {
  core.teacher.close()
  return tellState(core)
}

/** Every window shows the same door, so each must hear of it; what appeals show hangs on it too. */
export async function tellState(core: Core) {
  await core.store.write(writer => writer.touch('teacher', 'appeals'))
  return teacherState(core)
}
