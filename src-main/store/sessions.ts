import type { Database } from 'better-sqlite3'

export interface Session {
  readonly id: string
  readonly learnerId: string
  readonly textId: string
  readonly revision: string
  /** In the order they are asked. */
  readonly segments: readonly string[]
  readonly answered: number
  /** Of these, how many feedbacks were left for the next segment. */
  readonly passed: number
  readonly startedAt: number
  readonly finishedAt: number | null
}

type SessionRow = Omit<Session, 'segments'> & { readonly segments: string }

const COLUMNS = `id, learner_id AS learnerId, text_id AS textId, revision, segments, answered, passed,
  started_at AS startedAt, finished_at AS finishedAt`

const toSession = (row: SessionRow | undefined): Session | null =>
  row ? { ...row, segments: JSON.parse(row.segments) as string[] } : null

export function sessionReads(db: Database) {
  const find = db.prepare<[string], SessionRow>(`SELECT ${COLUMNS} FROM sessions WHERE id = ?`)
  const open = db.prepare<[string, string], SessionRow>(
    `SELECT ${COLUMNS} FROM sessions WHERE learner_id = ? AND text_id = ? AND finished_at IS NULL
     ORDER BY started_at DESC, id LIMIT 1`,
  )
  // A session that was ended before its first answer practised nothing.
  const practised = 'FROM sessions WHERE learner_id = ? AND finished_at IS NOT NULL AND answered > 0'
  const practisedOfText = db.prepare<[string, string], number>(`SELECT count(*) ${practised} AND text_id = ?`).pluck()
  const practisedInAll = db.prepare<[string], number>(`SELECT count(*) ${practised}`).pluck()
  return {
    find: (id: string): Session | null => toSession(find.get(id)),
    /** The newest one of this text that was begun and not ended. */
    open: (learnerId: string, textId: string): Session | null => toSession(open.get(learnerId, textId)),
    /** Ended sessions with at least one answer, of one text or of all. */
    practisedCount: (learnerId: string, textId?: string): number =>
      (textId === undefined ? practisedInAll.get(learnerId) : practisedOfText.get(learnerId, textId)) ?? 0,
  }
}
export type SessionReads = ReturnType<typeof sessionReads>
