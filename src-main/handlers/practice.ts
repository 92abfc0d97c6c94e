import {
  finishSession,
  giveAnswer,
  keepDraft,
  passOn,
  practiceState,
  startSession,
  startToday,
  summariseSession,
  type Core,
} from '../services'
import type { Implementer } from './implementer'
import { learningWish } from './stored-settings'

export function practiceHandlers({ practice }: Implementer, core: Core) {
  return {
    start: practice.start.handler(({ input }) => startSession(core, input)),
    startToday: practice.startToday.handler(({ input }) => startToday(core, { ...input, ...learningWish(core) })),
    state: practice.state.handler(({ input }) => practiceState(core, input.sessionId)),
    keepDraft: practice.keepDraft.handler(({ input }) => keepDraft(core, input)),
    answer: practice.answer.handler(({ input }) => giveAnswer(core, input)),
    next: practice.next.handler(({ input }) => passOn(core, input.sessionId)),
    finish: practice.finish.handler(({ input }) => finishSession(core, input.sessionId)),
    summary: practice.summary.handler(({ input }) => summariseSession(core, input.sessionId)),
  }
}
