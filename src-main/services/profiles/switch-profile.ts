import type { Core } from '../core'
import { notFound } from '../refusal'
import { listProfiles } from './list-profiles'

export async function switchProfile(core: Core, id: string) {
  await core.store.write(writer => {
    if (!writer.learners.find(id)) throw notFound('profile')
    writer.learners.makeCurrent(id)
    writer.touch('profiles', 'answers', 'settings')
  })
  return listProfiles(core)
}
