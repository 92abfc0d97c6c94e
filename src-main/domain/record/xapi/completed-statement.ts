import type { Exercise } from '../../exercise/exercises'
import type { SessionOrigin } from '../events'
import { ACTIVITY_TYPES, extensionIri, practiceIri, VERBS } from './iris'
import { actorOf, durationOf, idAsGiven, registrationOf, textActivity, type Telling } from './said-by-all'
import type { Statement } from './statement'

/** A session that has ended. */
export interface StatedSession {
  /** Of the event that it ended with. */
  readonly eventId: string
  readonly learnerId: string
  readonly at: number
  readonly sessionId: string
  /** Before all was answered. */
  readonly early: boolean
  readonly startedAt: number
  readonly origin: SessionOrigin
  /** `null` of a session over several texts; so is the revision. */
  readonly textId: string | null
  readonly revision: string | null
  /** `null` of a session that mixes exercises. */
  readonly exercise: Exercise | null
  readonly tasks: number
  readonly answered: number
}

/**
 * A session has no score of its own: its answers have theirs, which a ruling may change, and a statement may not.
 * One that was ended early is told too, with `completion` false.
 */
export function completedStatement(session: StatedSession, telling: Telling): Statement {
  const { eventId, textId, revision, exercise, startedAt, at } = session
  const text = textId === null || revision === null ? null : telling.textAt(textId, revision)
  const what = textId === null ? "Today's session" : `Practice of ${text?.title ?? textId}`
  return {
    id: idAsGiven(eventId, telling),
    actor: actorOf(session.learnerId, telling),
    verb: { id: VERBS.completed, display: { en: 'completed' } },
    object: {
      objectType: 'Activity',
      id: practiceIri(textId, exercise),
      definition: {
        name: { en: exercise === null ? what : `${what}: ${exercise}` },
        type: ACTIVITY_TYPES.practice,
      },
    },
    result: {
      completion: !session.early,
      // A clock that was set back in between knows of no duration.
      ...(at >= startedAt && { duration: durationOf(at - startedAt) }),
      extensions: {
        [extensionIri('tasks')]: session.tasks,
        [extensionIri('answered')]: session.answered,
        [extensionIri('origin')]: session.origin,
      },
    },
    context: {
      registration: registrationOf(session.sessionId, telling),
      ...(revision !== null && { revision }),
      platform: 'Winnow',
      ...(text && { language: text.language }),
      ...(textId !== null && { contextActivities: { parent: [textActivity(textId, text)] } }),
    },
    timestamp: new Date(at).toISOString(),
  }
}
