import { deletionAt, TOLD_MS } from '../../domain/retention/expiring'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { lastActiveAt } from './last-active'
import { retentionMonths } from './retention-period'

/** What who is learning now must know of the retention period: `null` while it has not reached them. */
export function ownNotice(core: Core) {
  return core.store.read(reader => {
    const learner = currentLearner(reader)
    const expiring = reader.expiring.find(learner.id)
    const months = retentionMonths(reader)
    if (!expiring || months === null) return null
    const toldAt = expiring.toldAt ?? core.now()
    const deletedFrom = deletionAt({ ...expiring, toldAt }, true) ?? toldAt + TOLD_MS
    return { learnerId: learner.id, months, lastAt: lastActiveAt(reader, learner), deletedFrom }
  })
}

/** Counts as an answer of one's own: the record stays for another period. */
export async function keepOwnRecord(core: Core) {
  await core.store.write(writer => {
    const { id } = currentLearner(writer)
    writer.expiring.keep(id, core.now())
    writer.expiring.clear(id)
    writer.touch('settings')
  })
  return ownNotice(core)
}

/** The notice was on the learner's screen; from then on there is a week at least. */
export async function noteToldNotice(core: Core) {
  await core.store.write(writer => {
    const { id } = currentLearner(writer)
    const expiring = writer.expiring.find(id)
    if (expiring && expiring.toldAt === null) {
      writer.expiring.set(id, { ...expiring, toldAt: core.now() })
      writer.touch('settings')
    }
  })
  return ownNotice(core)
}
