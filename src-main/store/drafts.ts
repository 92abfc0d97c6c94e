import type { Database } from 'better-sqlite3'
import type { Clock } from './events'
import type { Session } from './sessions'

/** An answer in the making: whatever its page needs to go on with it. */
export interface Draft {
  /** Of the session's tasks, from 0. */
  readonly position: number
  readonly draft: string
  readonly at: number
}

export function draftReads(db: Database) {
  const find = db.prepare<[string], Draft>('SELECT position, draft, at FROM drafts WHERE session_id = ?')
  return {
    find: (sessionId: string): Draft | null => find.get(sessionId) ?? null,
  }
}
export type DraftReads = ReturnType<typeof draftReads>

export function draftWrites(db: Database, { now }: Clock) {
  const keep = db.prepare(
    `INSERT INTO drafts (session_id, learner_id, position, draft, at) VALUES (@sessionId, @learnerId, @position, @draft, @at)
     ON CONFLICT (session_id) DO UPDATE SET position = excluded.position, draft = excluded.draft, at = excluded.at`,
  )
  const forget = db.prepare('DELETE FROM drafts WHERE session_id = ?')
  return {
    /** One for each session, the last. */
    keep: ({ id, learnerId }: Pick<Session, 'id' | 'learnerId'>, position: number, draft: string): void =>
      void keep.run({ sessionId: id, learnerId, position, draft, at: now() }),
    forget: (sessionId: string): void => void forget.run(sessionId),
  }
}
export type DraftWrites = ReturnType<typeof draftWrites>
