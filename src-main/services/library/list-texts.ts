import type { Core } from '../core'
import { summariseTexts } from './text-summary'

export const listTexts = (core: Core) => summariseTexts(core, core.library.editions)
