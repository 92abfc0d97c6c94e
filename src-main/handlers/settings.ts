import { changeSettings, type Core } from '../services'
import type { Implementer } from './implementer'
import { storedLearning, storedReading } from './stored-settings'

export function settingHandlers({ settings }: Implementer, core: Core) {
  return {
    get: settings.get.handler(() => storedReading(core)),
    set: settings.set.handler(async ({ input }) => {
      await changeSettings(core, input)
      return storedReading(core)
    }),
    learning: settings.learning.handler(() => storedLearning(core)),
    setLearning: settings.setLearning.handler(async ({ input }) => {
      await changeSettings(core, input)
      return storedLearning(core)
    }),
  }
}
