import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { at, count, id } from './words'

export const BACKUP_REASONS = ['daily', 'asked', 'migration'] as const

export const backup = v.object({
  id,
  at,
  bytes: count,
  reason: v.picklist(BACKUP_REASONS),
  answers: count,
})
export type Backup = v.InferOutput<typeof backup>

export const dataStatus = v.object({
  folder: v.string(),
  databaseBytes: count,
  answers: count,
  backups: v.array(backup),
  /** Databases that a restore replaced; they are kept. */
  kept: v.array(v.object({ name: v.string(), at, bytes: count })),
})
export type DataStatus = v.InferOutput<typeof dataStatus>

export const data = {
  status: oc.errors(errors).output(dataStatus),
  backUp: oc.errors(errors).output(dataStatus),
  /** Replaces the database by a backup; the one replaced is kept aside and named in `status.kept`. */
  restore: oc
    .errors(errors)
    .input(v.object({ backupId: id }))
    .output(dataStatus),
  /** Reads every row: SQLite's own check, each learner's hash chain, and the summaries against the events. */
  verify: oc.errors(errors).output(v.object({ ok: v.boolean(), answers: count, problems: v.array(v.string()) })),
}
