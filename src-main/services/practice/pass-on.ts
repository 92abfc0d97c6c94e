import type { Session, Writer } from '../../store'
import type { Core } from '../core'
import { ownSession, whereIn } from './own-session'
import { practiceState } from './practice-state'

/** Leaves the examples or the feedback for what comes next. Elsewhere it changes nothing, so that it may be sent twice. */
export async function passOn(core: Core, sessionId: string) {
  await core.store.write(writer => {
    const session = ownSession(writer, sessionId)
    const asked = whereIn(session)
    if (asked.phase === 'examples') {
      const { learnerId } = session
      writer.append({ learnerId, kind: 'examples.passed', body: { sessionId, skill: asked.skill } })
    } else if (asked.phase === 'feedback') passFeedback(writer, session, asked.task.segmentId)
    else return
    writer.touch('answers')
  })
  return practiceState(core, sessionId)
}

function passFeedback(writer: Writer, session: Session, segmentId: string): void {
  const { id: sessionId, learnerId, passed, tasks } = session
  writer.append({ learnerId, kind: 'feedback.passed', body: { sessionId, segmentId } })
  if (passed + 1 === tasks.length) {
    writer.append({ learnerId, kind: 'session.finished', body: { sessionId, early: false } })
  }
}
