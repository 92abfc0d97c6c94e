import { findClassDifficulties, overviewClass, type Core } from '../services'
import type { Implementer } from './implementer'

export function classProgressHandlers({ classProgress }: Implementer, core: Core) {
  return {
    overview: classProgress.overview.handler(({ input }) => overviewClass(core, input.classId, input.filter)),
    difficulties: classProgress.difficulties.handler(({ input }) =>
      findClassDifficulties(core, input.classId, input.filter),
    ),
  }
}
