import type { Reader, Writer } from '../../store'
import type { Core } from '../core'
import { Refusal } from '../refusal'
import { fitsPassword } from './password-hash'
import { PASSWORD, WRONG_TRIES } from './stored-password'
import { waitAfterMs } from './wait-after'

interface WrongTries {
  readonly count: number
  readonly lastAt: number
}

/**
 * Refuses a wrong password, and any while a wait is on. A try counts as wrong before it is looked at: many at once, or
 * a core that is killed meanwhile, gain nothing. Whoever knows the password has the count taken back.
 */
export async function checkPassword(core: Core, password: string): Promise<void> {
  const taken = await core.store.write(writer => takeTry(writer, core.now()))
  if (taken === null) throw new Refusal('NO_PASSWORD', 'There is no teacher’s password.', undefined)
  if (taken.waitMs > 0) throw waiting(taken.waitMs)
  if (!(await fitsPassword(password, taken.stored))) {
    const waitMs = remainingWaitMs(core)
    throw new Refusal('PASSWORD_WRONG', `This is not the password.${waitWords(waitMs)}`, { waitMs })
  }
  await core.store.write(writer => writer.deviceSettings.remove(WRONG_TRIES))
}

/** How long until the next try is taken. */
export function remainingWaitMs(core: Core): number {
  return waitOf(core.store.read(triesIn), core.now())
}

function takeTry(writer: Writer, now: number) {
  const stored = writer.deviceSettings.find(PASSWORD)
  if (stored === undefined) return null
  const tries = triesIn(writer)
  const waitMs = waitOf(tries, now)
  // A wait begins anew where the clock went back, since it would else last until that has caught up.
  if (waitMs > 0 && now >= tries.lastAt) return { stored, waitMs }
  const count = waitMs > 0 ? tries.count : tries.count + 1
  writer.deviceSettings.set(WRONG_TRIES, { count, lastAt: now } satisfies WrongTries)
  writer.touch('teacher')
  return { stored, waitMs }
}

const waitOf = ({ count, lastAt }: WrongTries, now: number) =>
  Math.min(waitAfterMs(count), Math.max(0, lastAt + waitAfterMs(count) - now))

function triesIn(reader: Reader): WrongTries {
  const { count, lastAt } = (reader.deviceSettings.find(WRONG_TRIES) ?? {}) as Partial<Record<string, unknown>>
  return Number.isSafeInteger(count) && Number.isSafeInteger(lastAt)
    ? { count: Number(count), lastAt: Number(lastAt) }
    : { count: 0, lastAt: 0 }
}

const waiting = (waitMs: number) =>
  new Refusal('PASSWORD_WAIT', `Too many wrong tries.${waitWords(waitMs)}`, { waitMs })

function waitWords(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000)
  if (seconds === 0) return ''
  if (seconds < 60) return ` The next try is taken in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
  const minutes = Math.ceil(seconds / 60)
  return ` The next try is taken in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}
