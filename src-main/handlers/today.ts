import { planToday, type Core } from '../services'
import type { Implementer } from './implementer'
import { learningWish } from './stored-settings'

export function todayHandlers({ today }: Implementer, core: Core) {
  return { plan: today.plan.handler(() => planToday(core, learningWish(core))) }
}
