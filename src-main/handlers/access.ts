import type { Contract } from '../contract'

/**
 * Who may ask for a procedure while a teacher's password is set and locked. Without a password all are open.
 * - `open`: whoever learns on this computer.
 * - `teacher`: the unlocked teacher alone.
 * - `own`: about the learner whose id stands in the field named: open about who is learning now (and where it is left
 *   out), the teacher's about anybody else.
 */
export type Access = 'open' | 'teacher' | { readonly own: 'id' | 'learnerId' }

/** A feature that is the teacher's as a whole needs one word; of every other each procedure stands here, or types fail. */
type AccessTable = {
  readonly [F in keyof Contract]: 'teacher' | { readonly [P in keyof Contract[F]]: Access }
}

/** Why each is what it is: README.md of this room. */
export const ACCESS: AccessTable = {
  app: { info: 'open', changes: 'open' },
  today: { plan: 'open' },
  classes: 'teacher',
  classProgress: 'teacher',
  comments: {
    ...{ mine: 'open', seen: 'open', bringIn: 'open', answers: { own: 'learnerId' } },
    ...{ list: 'teacher', ofClass: 'teacher', add: 'teacher', change: 'teacher', remove: 'teacher' },
    ...{ save: 'teacher', saved: 'teacher' },
  },
  library: {
    ...{ list: 'open', about: 'open', search: 'open', indexing: 'open', read: 'open', xray: 'open' },
    reveal: 'teacher',
  },
  codebook: { read: 'open' },
  practice: {
    ...{ start: 'open', startToday: 'open', state: 'open', keepDraft: 'open', answer: 'open', next: 'open' },
    ...{ finish: 'open', summary: 'open' },
  },
  appeals: { list: 'open', caseOf: 'open', make: 'open', withdraw: 'open', rule: 'teacher' },
  progress: {
    ...{ overview: { own: 'learnerId' }, history: { own: 'learnerId' }, answer: { own: 'learnerId' } },
    ...{ mistakes: { own: 'learnerId' }, difficulties: { own: 'learnerId' } },
  },
  profiles: { list: 'open', suggest: 'open', add: 'open', rename: 'open', switch: 'open', remove: { own: 'id' } },
  privacy: {
    ...{ state: 'teacher', setRetention: 'teacher', keep: 'teacher', remove: 'teacher' },
    ...{ notice: 'open', keepOwn: 'open', noticeSeen: 'open', afterDeletion: 'open' },
  },
  settings: { get: 'open', set: 'open', learning: 'open', setLearning: 'open' },
  test: { overview: { own: 'learnerId' }, start: 'open', ofClass: 'teacher' },
  data: { status: 'open', backUp: 'open', restore: 'teacher', verify: 'open' },
  record: {
    ...{ save: 'open', saveOn: 'open', open: 'open', take: 'open' },
    ...{ kind: 'open', look: 'open', bringIn: 'open', leave: 'open' },
  },
  teacher: {
    ...{ state: 'open', setPassword: 'open', changePassword: 'open', removePassword: 'open' },
    ...{ unlock: 'open', lock: 'open' },
  },
}

/** Of a procedure by its path in the contract; what stands nowhere is the teacher's. */
export function accessOf([feature = '', verb = '']: readonly string[]): Access {
  if (!Object.hasOwn(ACCESS, feature)) return 'teacher'
  const access: 'teacher' | Readonly<Record<string, Access>> = ACCESS[feature as keyof Contract]
  if (access === 'teacher' || !Object.hasOwn(access, verb)) return 'teacher'
  return access[verb] ?? 'teacher'
}
