import type { Reader, Session } from '../../store'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'
import { answeredSegment } from './answered-segment'
import { isFirstSight } from './first-sight'
import { itemOf } from './item'
import { ownSession, whereIn } from './own-session'

/** What the page shows now: a question, the feedback on its answer, or the end. */
export function practiceState(core: Core, sessionId: string) {
  return core.store.read(reader => stateOf(core, reader, ownSession(reader, sessionId)))
}

function stateOf(core: Core, reader: Reader, session: Session) {
  const { id: sessionId, textId, revision } = session
  const asked = whereIn(session)
  if (asked.phase === 'done') return { phase: 'done' as const, sessionId, textId }
  if (asked.phase === 'feedback') return feedbackState(core, reader, session, asked.segmentId)
  const edition = editionAt(core, textId, revision)
  const seenBefore = !isFirstSight(reader, session, edition.text, asked.segmentId)
  return { phase: 'question' as const, item: itemOf(edition, session, asked.segmentId, seenBefore) }
}

/** The feedback on a segment that was answered in this session. */
export function feedbackState(core: Core, reader: Reader, session: Session, segmentId: string) {
  const given = reader.answers.ofSession(session.id).find(answer => answer.segmentId === segmentId)
  if (!given) throw new Error(`The session ${session.id} counts an answer to ${segmentId} that is not there`)
  const { item, answer, feedback } = answeredSegment(editionAt(core, session.textId, session.revision), session, given)
  return { phase: 'feedback' as const, item, answer, feedback }
}
