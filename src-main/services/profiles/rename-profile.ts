import type { Core } from '../core'
import { notFound } from '../refusal'
import { mustBeFree } from './free-name'
import { listProfiles } from './list-profiles'

export async function renameProfile(core: Core, id: string, name: string) {
  await core.store.write(writer => {
    if (!writer.learners.find(id)) throw notFound('profile')
    mustBeFree(writer, name, id)
    writer.learners.rename(id, name)
    writer.touch('profiles')
  })
  return listProfiles(core)
}
