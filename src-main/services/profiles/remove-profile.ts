import type { Core } from '../core'
import { notFound } from '../refusal'
import { ensureLearner } from './ensure-learner'
import { listProfiles } from './list-profiles'

/** Deletes the learner's record whole, settings too; somebody else, or a fresh profile, then learns. */
export async function removeProfile(core: Core, id: string) {
  await core.store.write(writer => {
    if (!writer.learners.find(id)) throw notFound('profile')
    writer.learners.remove(id)
    ensureLearner(writer)
    writer.touch('profiles', 'answers', 'appeals', 'settings')
  })
  return listProfiles(core)
}
