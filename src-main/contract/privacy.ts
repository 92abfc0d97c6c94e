import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { RETENTION_MONTHS } from '../domain/retention/expiring'
import { BACKUP_REASONS } from './data'
import { errors } from './errors'
import { at, count, id } from './words'

const months = v.picklist(RETENTION_MONTHS)

/** A learner whom the retention period has reached. */
export const expiringLearner = v.object({
  learnerId: id,
  name: v.string(),
  current: v.boolean(),
  /** Who practises elsewhere and handed a record in. */
  handedIn: v.boolean(),
  answers: count,
  /** When the record was last added to, or kept on purpose. */
  lastAt: at,
  /** From when on the record goes by itself; `null` of who is learning now, until Today has told it. */
  deletedFrom: v.nullable(at),
  /** Days on which Winnow must be used until then. */
  daysOfUseLeft: count,
})
export type ExpiringLearner = v.InferOutput<typeof expiringLearner>

export const privacyState = v.object({
  /** After the last answer; `null`: without end. */
  months: v.nullable(months),
  expiring: v.array(expiringLearner),
})
export type PrivacyState = v.InferOutput<typeof privacyState>

/** What who is learning now is told. */
export const ownNotice = v.object({ learnerId: id, months, lastAt: at, deletedFrom: at })
export type OwnNotice = v.InferOutput<typeof ownNotice>

export const afterDeletion = v.object({
  /** When the last backup that thinning takes is gone, if Winnow is used every day; `null` where it takes none. */
  goneAt: v.nullable(at),
  /** Backups that stay until another is made for the same reason. */
  staying: v.array(v.object({ id, at, reason: v.picklist(BACKUP_REASONS) })),
  /** Databases that a restore replaced: they stay until somebody deletes them by hand. */
  kept: count,
})
export type AfterDeletion = v.InferOutput<typeof afterDeletion>

const learner = v.object({ learnerId: id })

export const privacy = {
  state: oc.errors(errors).output(privacyState),
  setRetention: oc
    .errors(errors)
    .input(v.object({ months: v.nullable(months) }))
    .output(privacyState),
  /** Counts as an answer: the record stays for another period. */
  keep: oc.errors(errors).input(learner).output(privacyState),
  /** A profile, or a learner who was handed in, with everything. */
  remove: oc.errors(errors).input(learner).output(privacyState),
  /** Of who is learning now: `null` while the period has not reached them. */
  notice: oc.errors(errors).output(v.nullable(ownNotice)),
  /** Keeping one's own record, from the notice. */
  keepOwn: oc.errors(errors).output(v.nullable(ownNotice)),
  /** The notice stood on the screen: without that the current learner is not deleted. */
  noticeSeen: oc.errors(errors).output(v.nullable(ownNotice)),
  /** What would still hold whoever is deleted now. */
  afterDeletion: oc.errors(errors).output(afterDeletion),
}
