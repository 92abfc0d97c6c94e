import type { Core } from '../core'
import { notFound } from '../refusal'

/** Deletes the whole record of a learner who was handed in; a profile is deleted where profiles are. */
export async function removeLearner(core: Core, learnerId: string) {
  await core.store.write(writer => {
    if (!writer.learners.isHandedIn(learnerId)) throw notFound('learner')
    writer.learners.remove(learnerId)
    writer.touch('classes', 'answers', 'appeals', 'comments')
  })
  return { done: true } as const
}
