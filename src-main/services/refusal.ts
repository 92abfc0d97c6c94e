/** Why a use case says no: each a value that a handler can pass on, with a sentence a person can act on. */
export type RefusalData = {
  NOT_FOUND: { readonly what: string }
  NOT_YOURS: undefined
  NAME_TAKEN: undefined
  SEAT_TAKEN: undefined
  CLASS_FULL: undefined
  XRAY_LOCKED: undefined
  NOTHING_LEFT: undefined
  NOT_CURRENT: { readonly segmentId: string | null }
  OWNER_MISSING: undefined
  CODEBOOK_UNREADABLE: undefined
  ANSWER_UNFIT: undefined
  TEST_UNDER_WAY: undefined
  APPEAL_EXISTS: { readonly appealId: string }
  APPEAL_DECIDED: undefined
  COMMENT_NOT_OWN: undefined
  TEACHER_LOCKED: undefined
  NO_PASSWORD: undefined
  PASSWORD_SET: undefined
  PASSWORD_WRONG: { readonly waitMs: number }
  PASSWORD_WAIT: { readonly waitMs: number }
}
export type RefusalCode = keyof RefusalData

/** Thrown inside a write it also takes back what the operation had done so far. */
export class Refusal<K extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal'
  readonly code: K
  readonly data: RefusalData[K]

  constructor(code: K, message: string, data: RefusalData[K]) {
    super(message)
    this.code = code
    this.data = data
  }
}

const named = {
  backup: 'This backup',
  text: 'This text',
  session: 'This session',
  answer: 'This answer',
  profile: 'This profile',
  source: 'This source',
  appeal: 'This appeal',
  comment: 'This comment',
  rule: 'This rule',
  file: 'This file',
  class: 'This class',
  seat: 'This seat',
  learner: 'This learner',
} as const

export const notFound = (what: keyof typeof named) =>
  new Refusal('NOT_FOUND', `${named[what]} does not exist any more.`, { what })

export const testUnderWay = () =>
  new Refusal('TEST_UNDER_WAY', 'A test has not ended yet. What it asks is told at its end.', undefined)

export const notYours = () =>
  new Refusal('NOT_YOURS', 'This belongs to another profile. Switch to it first.', undefined)

export const teacherLocked = () =>
  new Refusal('TEACHER_LOCKED', 'This is locked with the teacher’s password.', undefined)
