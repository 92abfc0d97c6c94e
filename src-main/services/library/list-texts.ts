import type { Core } from '../core'
import { summariseText } from './text-summary'

export function listTexts(core: Core) {
  return core.library.editions.map(edition => summariseText(core, edition))
}
