import type { Core } from '../core'
import { ensureLearner } from '../profiles/ensure-learner'
import { notFound } from '../refusal'
import { dataStatus } from './data-status'

/** Replaces the database by a backup; the one replaced is kept. */
export async function restoreData(core: Core, backupId: string) {
  if (!core.store.backups().some(({ id }) => id === backupId)) throw notFound('backup')
  await core.store.restore(backupId)
  // Who unlocked knew the password of the data that was replaced.
  core.teacher.close()
  await core.store.write(writer => ensureLearner(writer, core.randomId))
  return dataStatus(core)
}
