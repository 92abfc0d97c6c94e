import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Question } from '../../domain/exercise/exercise-kind'
import type { Exercise, Task } from '../../domain/exercise/exercises'
import type { AnyGiven, Answered, ExerciseTypes } from '../../domain/exercise/kinds'
import { asksOwner } from '../../domain/exercise/sort/sort-answer'
import type { Confidence } from '../../domain/record/events'
import type { Session, Writer } from '../../store'
import type { Core } from '../core'
import { Refusal } from '../refusal'
import { isFirstSight } from './first-sight'
import { ownSession, whereIn } from './own-session'
import { answeredState } from './practice-state'
import { questionOf } from './question'

export interface GivenAnswer {
  readonly sessionId: string
  /** Made by the page, and the id of the event: the same answer sent again stores nothing. */
  readonly answerId: string
  readonly segmentId: string
  readonly answer: AnyGiven & { readonly confidence: Confidence; readonly durationMs: number }
}

/** Scores and stores an answer; the feedback is made only once it is on disk, and that of a test with its last answer. */
export async function giveAnswer(core: Core, given: GivenAnswer) {
  const { sessionId, segmentId, answerId } = given
  await core.store.write(writer => {
    const session = ownSession(writer, sessionId)
    if (isStored(writer, given)) return
    const asked = whereIn(session)
    if (asked.phase !== 'question') throw notCurrent(null)
    if (asked.task.segmentId !== segmentId) throw notCurrent(asked.task.segmentId)
    append(core, writer, session, asked.task, given)
    if (session.origin === 'test' && asked.at + 1 === session.tasks.length) {
      const { learnerId } = session
      writer.append({ learnerId, kind: 'session.finished', body: { sessionId, early: false } })
    }
    writer.drafts.forget(sessionId)
    writer.touch('answers')
  })
  return core.store.read(reader => answeredState(core, reader, ownSession(reader, sessionId), answerId))
}

function isStored(writer: Writer, { answerId, sessionId, segmentId }: GivenAnswer): boolean {
  const event = writer.events.find(answerId)
  if (!event) return false
  const same = event.kind === 'answer.given' && event.body.sessionId === sessionId && event.body.segmentId === segmentId
  if (!same) throw notCurrent(null)
  return true
}

function append(core: Core, writer: Writer, session: Session, task: Task, { answerId, answer }: GivenAnswer): void {
  const { exercise, confidence, durationMs, ...given } = answer
  if (exercise !== task.exercise) throw unfit(answer)
  const question = questionOf(core, writer, session, task)
  const marked = markAny(exercise, question, given)
  if (!marked) throw unfit(answer)
  const { id: sessionId, learnerId } = session
  const { textId, revision, segmentId } = task
  const shows = EVERY_KIND[exercise].shows(question)
  const first = isFirstSight(core, writer, learnerId, task)
  writer.append({
    ...{ id: answerId, learnerId, kind: 'answer.given' },
    body: {
      ...{ answerId, sessionId, textId, revision, segmentId, ...marked.answered },
      ...{ confidence, correct: marked.correct, first, durationMs, shows },
    },
  })
}

/** `given` is of the exercise: the contract's schema and the question have seen to that. */
function markAny<E extends Exercise>(exercise: E, question: Question, given: object) {
  const kind = EVERY_KIND[exercise]
  const accepted = kind.accept(question, given as ExerciseTypes[E]['given'])
  if (accepted === null) return null
  const key = kind.key(question)
  const { correct, score } = kind.mark(key, accepted)
  return { correct, answered: { exercise, given: accepted, key, score } as unknown as Answered }
}

function unfit(answer: GivenAnswer['answer']): Refusal {
  if (answer.exercise === 'sort' && asksOwner(answer.label) && answer.owner === null) {
    return new Refusal('OWNER_MISSING', 'Say who answers for it: the article itself or a source.', undefined)
  }
  return new Refusal('ANSWER_UNFIT', 'This answer is not complete, or does not fit the question.', undefined)
}

export function notCurrent(segmentId: string | null): Refusal {
  return new Refusal('NOT_CURRENT', 'This is not what is being asked. Go on with what is.', { segmentId })
}
