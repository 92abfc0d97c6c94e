import type { Core } from '../core'
import { claimName } from './free-name'
import { listProfiles } from './list-profiles'
import { mustBeProfile } from './must-be-profile'

export async function renameProfile(core: Core, id: string, name: string) {
  await core.store.write(writer => {
    mustBeProfile(writer, id)
    claimName(writer, name, id)
    writer.learners.rename(id, name)
    writer.touch('profiles')
  })
  return listProfiles(core)
}
