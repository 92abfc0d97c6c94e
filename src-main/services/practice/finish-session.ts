import type { Core } from '../core'
import { ownSession } from './own-session'
import { practiceState } from './practice-state'

/** Ends a session; what was answered stays. One that has ended stays as it is. */
export async function finishSession(core: Core, sessionId: string) {
  await core.store.write(writer => {
    const session = ownSession(writer, sessionId)
    if (session.finishedAt !== null) return
    const early = session.answered < session.tasks.length
    writer.append({ learnerId: session.learnerId, kind: 'session.finished', body: { sessionId, early } })
    writer.touch('answers')
  })
  return practiceState(core, sessionId)
}
