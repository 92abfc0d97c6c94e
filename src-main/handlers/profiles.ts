import {
  addProfile,
  listProfiles,
  removeProfile,
  renameProfile,
  suggestName,
  switchProfile,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function profileHandlers({ profiles }: Implementer, core: Core) {
  return {
    list: profiles.list.handler(() => listProfiles(core)),
    suggest: profiles.suggest.handler(() => suggestName(core)),
    add: profiles.add.handler(({ input }) => addProfile(core, input.name)),
    rename: profiles.rename.handler(({ input }) => renameProfile(core, input.id, input.name)),
    switch: profiles.switch.handler(({ input }) => switchProfile(core, input.id)),
    remove: profiles.remove.handler(({ input }) => removeProfile(core, input.id)),
  }
}
