import type { Core } from '../core'
import { viewAppeal } from './appeal-view'

/** Every appeal of everybody who uses this data, newest first: a ruling holds for all of them. */
export function listAppeals(core: Core) {
  return core.store.read(reader => reader.appeals.list().map(appeal => viewAppeal(core, reader, appeal)))
}
