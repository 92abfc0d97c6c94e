import type { Core } from '../core'
import { ownSession, whereIn } from './own-session'
import { practiceState } from './practice-state'

/** Leaves the feedback for the next segment or the end. Elsewhere it changes nothing, so that it may be sent twice. */
export async function passFeedback(core: Core, sessionId: string) {
  await core.store.write(writer => {
    const session = ownSession(writer, sessionId)
    const asked = whereIn(session)
    if (asked.phase !== 'feedback') return
    const { learnerId } = session
    writer.append({ learnerId, kind: 'feedback.passed', body: { sessionId, segmentId: asked.segmentId } })
    if (session.passed + 1 === session.segments.length) {
      writer.append({ learnerId, kind: 'session.finished', body: { sessionId, early: false } })
    }
    writer.touch('answers')
  })
  return practiceState(core, sessionId)
}
