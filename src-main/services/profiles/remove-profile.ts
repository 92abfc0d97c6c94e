import type { Core } from '../core'
import { ensureLearner } from './ensure-learner'
import { listProfiles } from './list-profiles'
import { mustBeProfile } from './must-be-profile'

/** Deletes the learner's record whole, settings too; somebody else, or a fresh profile, then learns. */
export async function removeProfile(core: Core, id: string) {
  await core.store.write(writer => {
    mustBeProfile(writer, id)
    writer.learners.remove(id)
    ensureLearner(writer, core.randomId)
    writer.touch('profiles', 'answers', 'appeals', 'settings')
  })
  return listProfiles(core)
}
