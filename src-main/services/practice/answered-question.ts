import type { Reader, Session } from '../../store'
import type { Core } from '../core'
import { feedbackOn } from './feedback'
import { itemOf } from './item'
import { questionOf } from './question'
import { storedAnswer } from './stored-answer'

/** An answer with what was asked and what it is told, as it was, under the rulings of now. */
export function answeredQuestion(core: Core, reader: Reader, session: Session, eventId: string) {
  const at = reader.answers.ofSession(session.id).findIndex(answer => answer.eventId === eventId)
  const task = session.tasks[at]
  const stored = storedAnswer(reader, eventId)
  if (!task || !stored) throw new Error(`The session ${session.id} has no answer ${eventId}`)
  const question = questionOf(core, reader, session, task)
  const { confidence, durationMs, first } = stored.answer
  return {
    eventId,
    item: itemOf(session, task, at, question, !first),
    answer: { ...stored.given, confidence, durationMs },
    feedback: feedbackOn(reader, question, stored),
  }
}
