import type { Core } from '../core'
import { mustBeFree } from './free-name'
import { listProfiles } from './list-profiles'

export async function addProfile(core: Core, name: string) {
  await core.store.write(writer => {
    mustBeFree(writer, name)
    writer.learners.add(name)
    writer.touch('profiles')
  })
  return listProfiles(core)
}
