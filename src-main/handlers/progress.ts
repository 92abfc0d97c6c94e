import { overviewProgress, pageHistory, replayAnswer, type Core } from '../services'
import type { Implementer } from './implementer'

export function progressHandlers({ progress }: Implementer, core: Core) {
  return {
    overview: progress.overview.handler(({ input }) => overviewProgress(core, input)),
    history: progress.history.handler(({ input }) => pageHistory(core, input.before, input.filter)),
    answer: progress.answer.handler(({ input }) => replayAnswer(core, input.eventId)),
  }
}
