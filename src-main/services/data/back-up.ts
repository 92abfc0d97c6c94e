import type { Core } from '../core'
import { dataStatus } from './data-status'

export async function backUpData(core: Core) {
  await core.store.backUp('asked')
  return dataStatus(core)
}
