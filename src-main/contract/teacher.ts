import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { at, count } from './words'

export const PASSWORD_LENGTH = 8

/** Any signs at all: rules about capitals and digits make passwords worse (NIST SP 800-63B). */
export const newPassword = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.check(text => [...text].length >= PASSWORD_LENGTH, `Use at least ${PASSWORD_LENGTH} characters.`),
  v.maxLength(1000, 'Use at most 1,000 characters.'),
)
/** One that is tried may be anything: what it is held against decides. */
const password = v.pipe(v.string(), v.maxLength(1000))

export const teacherState = v.object({
  hasPassword: v.boolean(),
  /** What is the teacher's answers TEACHER_LOCKED. Never without a password. */
  locked: v.boolean(),
  /** When it locks by itself if nothing of the teacher's is asked for until then. */
  locksAt: v.nullable(at),
  /** After wrong tries, until the next one is taken. */
  waitMs: count,
})
export type TeacherState = v.InferOutput<typeof teacherState>

/** The teacher's password: for order in a room, as whoever can open the data folder can read all that is in it. */
export const teacher = {
  state: oc.errors(errors).output(teacherState),
  setPassword: oc
    .errors(errors)
    .input(v.object({ password: newPassword }))
    .output(teacherState),
  changePassword: oc
    .errors(errors)
    .input(v.object({ password, next: newPassword }))
    .output(teacherState),
  removePassword: oc.errors(errors).input(v.object({ password })).output(teacherState),
  unlock: oc.errors(errors).input(v.object({ password })).output(teacherState),
  lock: oc.errors(errors).output(teacherState),
}
