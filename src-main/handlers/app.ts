import { appInfo, watchChanges, type Core } from '../services'
import type { Implementer } from './implementer'

export function appHandlers({ app }: Implementer, core: Core) {
  return {
    info: app.info.handler(() => appInfo(core)),
    changes: app.changes.handler(({ signal }) => watchChanges(core, signal)),
  }
}
