import { isDeepStrictEqual } from 'node:util'
import { isDeletionDue, monthsAfter, seenAgain, type RetentionMonths } from '../../domain/retention/expiring'
import type { Learner, Writer } from '../../store'
import type { Core } from '../core'
import { ensureLearner } from '../profiles/ensure-learner'
import { localDays } from '../today/local-days'
import { everyLearner } from './every-learner'
import { lastActiveAt } from './last-active'
import { retentionMonths } from './retention-period'

/**
 * Notes which learners the retention period has reached, and deletes whose notice has run out. To be asked at any
 * moment and as often as one likes: a day counts once, and a look that changes nothing tells nobody.
 */
export async function lookAtRetention(core: Pick<Core, 'store' | 'now' | 'timeZone' | 'randomId'>): Promise<void> {
  await core.store.write(writer => {
    const months = retentionMonths(writer)
    if (months === null) return clearAll(writer)
    const now = core.now()
    const today = localDays(core.timeZone).dayOf(now)
    for (const learner of everyLearner(writer)) see(writer, learner, { months, now, today })
    ensureLearner(writer, core.randomId)
  })
}

function clearAll(writer: Writer): void {
  for (const { id } of everyLearner(writer)) clear(writer, id)
}

function clear(writer: Writer, id: string): void {
  if (writer.expiring.clear(id)) writer.touch('settings')
}

interface Moment {
  readonly months: RetentionMonths
  readonly now: number
  readonly today: number
}

function see(writer: Writer, learner: Learner, { months, now, today }: Moment): void {
  const { id } = learner
  if (monthsAfter(lastActiveAt(writer, learner), months) > now) return clear(writer, id)
  const before = writer.expiring.find(id)
  const expiring = seenAgain(before, now, today)
  if (isDeletionDue(expiring, now, writer.learners.current()?.id === id)) {
    writer.learners.remove(id)
    writer.touch('profiles', 'answers', 'appeals', 'settings', 'classes', 'comments')
  } else if (!isDeepStrictEqual(before, expiring)) {
    writer.expiring.set(id, expiring)
    writer.touch('settings')
  }
}
