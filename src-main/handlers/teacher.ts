import {
  changeTeacherPassword,
  lockTeacher,
  removeTeacherPassword,
  setTeacherPassword,
  teacherState,
  unlockTeacher,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function teacherHandlers({ teacher }: Implementer, core: Core) {
  return {
    state: teacher.state.handler(() => teacherState(core)),
    setPassword: teacher.setPassword.handler(({ input }) => setTeacherPassword(core, input.password)),
    changePassword: teacher.changePassword.handler(({ input }) =>
      changeTeacherPassword(core, input.password, input.next),
    ),
    removePassword: teacher.removePassword.handler(({ input }) => removeTeacherPassword(core, input.password)),
    unlock: teacher.unlock.handler(({ input }) => unlockTeacher(core, input.password)),
    lock: teacher.lock.handler(() => lockTeacher(core)),
  }
}
