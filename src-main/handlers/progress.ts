import { findDifficulties, overviewProgress, pageHistory, pageMistakes, replayAnswer, type Core } from '../services'
import type { Implementer } from './implementer'

export function progressHandlers({ progress }: Implementer, core: Core) {
  return {
    overview: progress.overview.handler(({ input }) => overviewProgress(core, input.learnerId, input)),
    history: progress.history.handler(({ input }) => pageHistory(core, input)),
    mistakes: progress.mistakes.handler(({ input }) => pageMistakes(core, input)),
    difficulties: progress.difficulties.handler(({ input }) => findDifficulties(core, input.learnerId, input)),
    answer: progress.answer.handler(({ input }) => replayAnswer(core, input.learnerId, input.eventId)),
  }
}
