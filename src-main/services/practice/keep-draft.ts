import type { Core } from '../core'
import { notCurrent } from './give-answer'
import { ownSession, whereIn } from './own-session'

/** Keeps an answer in the making. One that comes late, after its question was answered, is let go. */
export async function keepDraft(core: Core, wish: { sessionId: string; segmentId: string; draft: string }) {
  return core.store.write(writer => {
    const session = ownSession(writer, wish.sessionId)
    const asked = whereIn(session)
    if (asked.phase !== 'question') return { kept: false }
    if (asked.task.segmentId !== wish.segmentId) throw notCurrent(asked.task.segmentId)
    writer.drafts.keep(session, asked.at, wish.draft)
    return { kept: true }
  })
}
