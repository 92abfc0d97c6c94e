import * as v from 'valibot'

/**
 * Every error a procedure may answer with, each a value with data and a sentence a person can act on.
 * Anything else is a bug: it crosses as INTERNAL with a reference to the log, never with a stack, path or SQL.
 */
export const errors = {
  NOT_FOUND: { message: 'This does not exist any more.', data: v.object({ what: v.string() }) },
  NOT_YOURS: { message: 'This belongs to another profile. Switch to it first.' },
  NAME_TAKEN: { message: 'There is a profile with this name already.' },
  SEAT_TAKEN: { message: 'This seat, or this learner, is taken in this class already.' },
  CLASS_FULL: { message: 'A class has no more room for these names.' },
  XRAY_LOCKED: { message: 'The X-ray opens after a first practice of this text.' },
  NOTHING_LEFT: { message: 'Nothing is left to ask here, and nothing was missed.' },
  NOT_CURRENT: {
    message: 'This is not the segment that is being asked.',
    data: v.object({ segmentId: v.nullable(v.string()) }),
  },
  OWNER_MISSING: { message: 'Say who answers for it: the article itself or a source.' },
  ANSWER_UNFIT: { message: 'This answer is not complete, or does not fit the question.' },
  TEST_UNDER_WAY: { message: 'A test has not ended yet. What it asks is told at its end.' },
  APPEAL_EXISTS: { message: 'There is an appeal against this key already.', data: v.object({ appealId: v.string() }) },
  APPEAL_DECIDED: { message: 'This appeal has been decided or withdrawn.' },
  COMMENT_NOT_OWN: { message: 'This comment was written in another Winnow. Change it there.' },
  CODEBOOK_UNREADABLE: {
    message: 'The codebook could not be read. The installation may be incomplete: install it again; your answers stay.',
  },
  STORAGE_FULL: { message: 'The disk is full. Nothing was stored; make room and try again.' },
  STORAGE_READ_ONLY: { message: 'The data folder cannot be written to. Nothing was stored.' },
  BACKUP_UNUSABLE: { message: 'This backup is damaged and was not used.', data: v.object({ reason: v.string() }) },
  RECORD_REFUSED: {
    message: 'This file cannot be brought in. Nothing was stored.',
    data: v.object({ reason: v.picklist(['foreign', 'newer', 'damaged', 'too-large', 'forked', 'not-here']) }),
  },
  TEACHER_LOCKED: { message: 'This is locked with the teacher’s password.' },
  NO_PASSWORD: { message: 'There is no teacher’s password.' },
  PASSWORD_SET: { message: 'A teacher’s password is set already. Change it instead.' },
  /** `waitMs` until the next try is taken. */
  PASSWORD_WRONG: { message: 'This is not the password.', data: v.object({ waitMs: v.number() }) },
  PASSWORD_WAIT: { message: 'Too many wrong tries.', data: v.object({ waitMs: v.number() }) },
  INTERNAL: {
    message: 'Something went wrong in Winnow. What was acknowledged is safe.',
    data: v.object({ reference: v.string() }),
  },
} as const

export type ErrorCode = keyof typeof errors
