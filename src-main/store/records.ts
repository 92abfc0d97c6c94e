import type { Database } from 'better-sqlite3'
import type { LinkedEvent } from '../domain/record/record-file'

const ROWS_A_PAGE = 500

/** A learner's record as it travels: its chain, and the texts that it names. */
export function recordReads(db: Database) {
  const length = db
    .prepare<[string], number>('SELECT ifnull(max(place) + 1, 0) FROM events WHERE learner_id = ?')
    .pluck()
  const hashAt = db
    .prepare<[string, number], string>('SELECT lower(hex(hash)) FROM events WHERE learner_id = ? AND place = ?')
    .pluck()
  const page = db.prepare<[string, number], LinkedEvent>(
    `SELECT id, place, at, kind, body, lower(hex(hash)) AS hash FROM events
     WHERE learner_id = ? AND place >= ? ORDER BY place LIMIT ${ROWS_A_PAGE}`,
  )
  const hasEvent = db.prepare<[string], number>('SELECT 1 FROM events WHERE id = ?').pluck()
  const revisions = db.prepare<{ learnerId: string }, { id: string; revision: string }>(
    `SELECT id, revision FROM texts WHERE (id, revision) IN
       (SELECT value ->> '$.textId', value ->> '$.revision' FROM sessions, json_each(tasks)
        WHERE learner_id = @learnerId
        UNION SELECT text_id, revision FROM answers WHERE learner_id = @learnerId
        UNION SELECT body ->> '$.textId', body ->> '$.revision' FROM events
        WHERE learner_id = @learnerId AND kind = 'text.revealed')
     ORDER BY id, revision`,
  )
  return {
    /** How many events there are. */
    length: (learnerId: string): number => length.get(learnerId) ?? 0,
    hashAt: (learnerId: string, place: number): string | null => hashAt.get(learnerId, place) ?? null,
    /** The first `count` events by their place. By pages: a cursor left open would stop writes on the connection. */
    *events(learnerId: string, count: number): Generator<LinkedEvent> {
      for (let place = 0; place < count; place += ROWS_A_PAGE) {
        yield* page.all(learnerId, place).slice(0, count - place)
      }
    },
    /** Whether anybody's record has an event of this id. */
    hasEvent: (id: string): boolean => hasEvent.get(id) !== undefined,
    /** Every kept revision of a text that the record names. */
    revisions: (learnerId: string): { id: string; revision: string }[] => revisions.all({ learnerId }),
  }
}
export type RecordReads = ReturnType<typeof recordReads>
