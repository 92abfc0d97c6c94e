import type { Core } from '../core'
import { listProfiles } from './list-profiles'
import { mustBeProfile } from './must-be-profile'

export async function switchProfile(core: Core, id: string) {
  await core.store.write(writer => {
    mustBeProfile(writer, id)
    writer.learners.makeCurrent(id)
    writer.touch('profiles', 'answers', 'settings')
  })
  // Whoever learns next is not the teacher who unlocked.
  core.teacher.close()
  return listProfiles(core)
}
