import type { Core } from '../core'
import { claimName } from './free-name'
import { listProfiles } from './list-profiles'

export async function addProfile(core: Core, name: string) {
  await core.store.write(writer => {
    claimName(writer, name)
    writer.learners.add(name)
    writer.touch('profiles')
  })
  return listProfiles(core)
}
