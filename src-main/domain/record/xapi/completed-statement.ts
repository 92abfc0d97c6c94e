import type { Exercise } from '../../exercise/exercises'
import type { SessionOrigin, TestBegun } from '../events'
import { ACTIVITY_TYPES, extensionIri, practiceIri, testIri, VERBS } from './iris'
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
  /** `null` of practice. */
  readonly test: TestBegun | null
}

/**
 * A session has no score of its own: its answers have theirs, which a ruling may change, and a statement may not.
 * One that was ended early is told too, with `completion` false.
 */
export function completedStatement(session: StatedSession, telling: Telling): Statement {
  const { eventId, textId, revision, startedAt, at } = session
  const text = textId === null || revision === null ? null : telling.textAt(textId, revision)
  return {
    id: idAsGiven(eventId, telling),
    actor: actorOf(session.learnerId, telling),
    verb: { id: VERBS.completed, display: { en: 'completed' } },
    object: {
      objectType: 'Activity',
      ...activityOf(session, text?.title ?? textId),
    },
    result: {
      completion: !session.early,
      // A clock that was set back in between knows of no duration.
      ...(at >= startedAt && { duration: durationOf(at - startedAt) }),
      extensions: {
        [extensionIri('tasks')]: session.tasks,
        [extensionIri('answered')]: session.answered,
        [extensionIri('origin')]: session.origin,
        ...(session.test && testExtensions(session.test)),
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

function activityOf({ textId, exercise, test }: StatedSession, title: string | null) {
  if (test) {
    const name = { en: `Test ${test.occasion}, form ${test.form}` }
    return { id: testIri(test.occasion, test.form), definition: { name, type: ACTIVITY_TYPES.test } }
  }
  const what = title === null ? "Today's session" : `Practice of ${title}`
  const name = { en: exercise === null ? what : `${what}: ${exercise}` }
  return { id: practiceIri(textId, exercise), definition: { name, type: ACTIVITY_TYPES.practice } }
}

const testExtensions = ({ occasion, form, drawnFrom }: TestBegun) => ({
  [extensionIri('occasion')]: occasion,
  [extensionIri('form')]: form,
  [extensionIri('drawn-from')]: drawnFrom,
})
