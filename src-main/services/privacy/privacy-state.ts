import { deletionAt, NOTICE_DAYS_OF_USE } from '../../domain/retention/expiring'
import type { Core } from '../core'
import { everyLearner } from './every-learner'
import { lastActiveAt } from './last-active'
import { lookAtRetention } from './look-at-retention'
import { retentionMonths } from './retention-period'

/** The period, and whose record it has reached, as it is at this moment. */
export async function privacyState(core: Core) {
  await lookAtRetention(core)
  return core.store.read(reader => {
    const current = reader.learners.current()?.id
    return {
      months: retentionMonths(reader),
      expiring: everyLearner(reader).flatMap(learner => {
        const expiring = reader.expiring.find(learner.id)
        if (!expiring) return []
        const isCurrent = learner.id === current
        return {
          ...{ learnerId: learner.id, name: learner.name, current: isCurrent },
          handedIn: reader.learners.isHandedIn(learner.id),
          answers: reader.answers.count(learner.id),
          lastAt: lastActiveAt(reader, learner),
          deletedFrom: deletionAt(expiring, isCurrent),
          daysOfUseLeft: Math.max(0, NOTICE_DAYS_OF_USE - expiring.daysSeen),
        }
      }),
    }
  })
}
