import type { Task } from '../../domain/exercise/exercises'
import type { Skill } from '../../domain/labelling/codebook'
import type { Reader, Session } from '../../store'
import { currentLearner } from '../profiles/current-learner'
import { notFound, notYours } from '../refusal'

/** A session of the current learner; another's is refused, as it was begun on another person's record. */
export function ownSession(reader: Reader, sessionId: string): Session {
  const session = reader.sessions.find(sessionId)
  if (!session) throw notFound('session')
  if (session.learnerId !== currentLearner(reader).id) throw notYours()
  return session
}

export type Asked =
  | { readonly phase: 'examples'; readonly skill: Skill }
  | { readonly phase: 'question' | 'feedback'; readonly task: Task; readonly at: number }
  | { readonly phase: 'done' }

/** Where a session stands follows from what is stored alone, so that it goes on there after any end. */
export function whereIn(session: Session): Asked {
  // A test has no feedback to leave, so it stands where it was answered to.
  const at = session.origin === 'test' ? session.answered : session.passed
  const task = session.tasks[at]
  if (session.finishedAt !== null || task === undefined) return { phase: 'done' }
  const skill = session.introduces[session.introduced]
  if (skill !== undefined) return { phase: 'examples', skill }
  return { phase: session.answered > at ? 'feedback' : 'question', task, at }
}
