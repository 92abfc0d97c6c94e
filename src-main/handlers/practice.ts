import {
  finishSession,
  giveAnswer,
  passFeedback,
  practiceState,
  startSession,
  summariseSession,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function practiceHandlers({ practice }: Implementer, core: Core) {
  return {
    start: practice.start.handler(({ input }) => startSession(core, input)),
    state: practice.state.handler(({ input }) => practiceState(core, input.sessionId)),
    answer: practice.answer.handler(({ input }) => giveAnswer(core, input)),
    next: practice.next.handler(({ input }) => passFeedback(core, input.sessionId)),
    finish: practice.finish.handler(({ input }) => finishSession(core, input.sessionId)),
    summary: practice.summary.handler(({ input }) => summariseSession(core, input.sessionId)),
  }
}
