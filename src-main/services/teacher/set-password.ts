import type { Core } from '../core'
import { Refusal } from '../refusal'
import { checkPassword } from './check-password'
import { tellState } from './lock-teacher'
import { hashPassword } from './password-hash'
import { PASSWORD, WRONG_TRIES } from './stored-password'

/** The first one, by whoever is at the computer; it leaves the door open to them. */
export async function setTeacherPassword(core: Core, password: string) {
  const hash = await hashPassword(password)
  await core.store.write(writer => {
    if (writer.deviceSettings.find(PASSWORD) !== undefined) {
      throw new Refusal('PASSWORD_SET', 'A teacher’s password is set already. Change it instead.', undefined)
    }
    writer.deviceSettings.set(PASSWORD, hash)
    writer.deviceSettings.remove(WRONG_TRIES)
  })
  core.teacher.open()
  return tellState(core)
}

export async function changeTeacherPassword(core: Core, password: string, next: string) {
  await checkPassword(core, password)
  const hash = await hashPassword(next)
  await core.store.write(writer => writer.deviceSettings.set(PASSWORD, hash))
  core.teacher.open()
  return tellState(core)
}

export async function removeTeacherPassword(core: Core, password: string) {
  await checkPassword(core, password)
  await core.store.write(writer => {
    writer.deviceSettings.remove(PASSWORD)
    writer.deviceSettings.remove(WRONG_TRIES)
  })
  core.teacher.close()
  return tellState(core)
}
