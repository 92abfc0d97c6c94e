import type { Core } from '../core'
import { ensureLearner } from '../profiles/ensure-learner'
import { notFound } from '../refusal'
import { privacyState } from './privacy-state'

/** Counts as an answer: the record stays for another period. */
export async function keepLearner(core: Core, learnerId: string) {
  await core.store.write(writer => {
    if (!writer.learners.find(learnerId)) throw notFound('learner')
    writer.expiring.keep(learnerId, core.now())
    writer.expiring.clear(learnerId)
    writer.touch('settings')
  })
  return privacyState(core)
}

/** Deletes a learner with everything now: a profile, or one who was handed in, whose seat stays empty. */
export async function deleteLearner(core: Core, learnerId: string) {
  await core.store.write(writer => {
    if (!writer.learners.find(learnerId)) throw notFound('learner')
    writer.learners.remove(learnerId)
    ensureLearner(writer, core.randomId)
    writer.touch('profiles', 'answers', 'appeals', 'settings', 'classes', 'comments')
  })
  return privacyState(core)
}
