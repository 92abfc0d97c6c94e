import { backUpData, dataStatus, restoreData, verifyData, type Core } from '../services'
import type { Implementer } from './implementer'

export function dataHandlers({ data }: Implementer, core: Core) {
  return {
    status: data.status.handler(() => dataStatus(core)),
    backUp: data.backUp.handler(() => backUpData(core)),
    restore: data.restore.handler(({ input }) => restoreData(core, input.backupId)),
    verify: data.verify.handler(() => verifyData(core)),
  }
}
