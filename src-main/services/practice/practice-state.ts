import type { Reader, Session } from '../../store'
import { workedExamplesOf } from '../codebook/read-codebook'
import type { Core } from '../core'
import { answeredQuestion } from './answered-question'
import { isFirstSight } from './first-sight'
import { itemOf } from './item'
import { ownSession, whereIn } from './own-session'
import { questionOf } from './question'

/** What the page shows now: worked examples, a question, the feedback on its answer, or the end. */
export function practiceState(core: Core, sessionId: string) {
  return core.store.read(reader => stateOf(core, reader, ownSession(reader, sessionId)))
}

function stateOf(core: Core, reader: Reader, session: Session) {
  const { id: sessionId, textId, tasks } = session
  const asked = whereIn(session)
  switch (asked.phase) {
    case 'done':
      return { phase: 'done' as const, sessionId, textId }
    case 'examples': {
      const { skill } = asked
      const shown = workedExamplesOf(core, skill) ?? { name: skill, rule: '', examples: [] }
      return { phase: 'examples' as const, sessionId, skill, ...shown, total: tasks.length }
    }
    case 'question': {
      const { task, at } = asked
      const seenBefore = !isFirstSight(core, reader, session.learnerId, task)
      const item = itemOf(session, task, at, questionOf(core, reader, session, task), seenBefore)
      const kept = reader.drafts.find(sessionId)
      return { phase: 'question' as const, item, draft: kept?.position === at ? kept.draft : null }
    }
    case 'feedback': {
      const answer = reader.answers.ofSession(sessionId)[asked.at]
      if (!answer) throw new Error(`The session ${sessionId} counts an answer ${asked.at + 1} that is not there`)
      return feedbackState(core, reader, session, answer.eventId)
    }
  }
}

/** What an answer leads to: its feedback, or in a test the next question. */
export function answeredState(core: Core, reader: Reader, session: Session, eventId: string) {
  return session.origin === 'test' ? stateOf(core, reader, session) : feedbackState(core, reader, session, eventId)
}

/** The feedback on an answer that was given in this session. */
function feedbackState(core: Core, reader: Reader, session: Session, eventId: string) {
  return { phase: 'feedback' as const, ...answeredQuestion(core, reader, session, eventId) }
}
