import type { Core } from '../core'
import { inventPseudonym } from './pseudonym'

export const suggestName = (core: Core) => ({
  name: core.store.read(reader => inventPseudonym(reader, core.randomId)),
})
