import { completeAnswer, markAnswer, type SortAnswer } from '../../domain/exercise/mark-answer'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Confidence } from '../../domain/record/events'
import type { Session, Writer } from '../../store'
import type { Core } from '../core'
import { editionAt, scoredSegment } from '../library/find-edition'
import { Refusal } from '../refusal'
import { isFirstSight } from './first-sight'
import { keyOf } from './key'
import { ownSession, whereIn } from './own-session'
import { feedbackState } from './practice-state'

export interface GivenAnswer {
  readonly sessionId: string
  /** Made by the page, and the id of the event: the same answer sent again stores nothing. */
  readonly answerId: string
  readonly segmentId: string
  readonly answer: SortAnswer & { readonly confidence: Confidence; readonly durationMs: number }
}

/** Scores and stores an answer; the feedback is made only once it is on disk. */
export async function giveAnswer(core: Core, given: GivenAnswer) {
  const { sessionId, segmentId } = given
  await core.store.write(writer => {
    const session = ownSession(writer, sessionId)
    if (isStored(writer, given)) return
    const asked = whereIn(session)
    if (asked.phase !== 'question') throw notCurrent(null)
    if (asked.segmentId !== segmentId) throw notCurrent(asked.segmentId)
    append(writer, session, editionAt(core, session.textId, session.revision).text, given)
    writer.touch('answers')
  })
  return core.store.read(reader => feedbackState(core, reader, ownSession(reader, sessionId), segmentId))
}

function isStored(writer: Writer, { answerId, sessionId, segmentId }: GivenAnswer): boolean {
  const event = writer.events.find(answerId)
  if (!event) return false
  const same = event.kind === 'answer.given' && event.body.sessionId === sessionId && event.body.segmentId === segmentId
  if (!same) throw notCurrent(null)
  return true
}

function append(writer: Writer, session: Session, text: StudyText, { answerId, segmentId, answer }: GivenAnswer): void {
  const { id: sessionId, learnerId, textId, revision } = session
  const given = completeAnswer(answer)
  if (!given) {
    throw new Refusal('OWNER_MISSING', 'Say who answers for it: the article itself or a source.', undefined)
  }
  if (given.source !== null && !Object.hasOwn(text.sources, given.source)) {
    throw new Refusal('NOT_FOUND', 'This source is not one of the text’s.', { what: 'source' })
  }
  const key = keyOf(scoredSegment(text, segmentId))
  const { confidence, durationMs } = answer
  const { correct } = markAnswer(key, given)
  const first = isFirstSight(writer, session, text, segmentId)
  const about = { answerId, sessionId, textId, revision, segmentId, exercise: 'sort' as const }
  writer.append({
    ...{ id: answerId, learnerId, kind: 'answer.given' },
    body: { ...about, given, key, confidence, correct, first, durationMs },
  })
}

function notCurrent(segmentId: string | null): Refusal {
  return new Refusal('NOT_CURRENT', 'This is not the segment that is being asked. Go on with the one that is.', {
    segmentId,
  })
}
