import type { Database } from 'better-sqlite3'
import type { FormName, FormOrigin } from '../domain/assessment/form'
import type { Occasion } from '../domain/assessment/occasions'

/** A session that was a test. */
export interface Sitting {
  readonly sessionId: string
  readonly occasion: Occasion
  readonly form: FormName
  readonly drawnFrom: FormOrigin
  readonly startedAt: number
  /** `null`: it goes on, and nothing of it is told. */
  readonly finishedAt: number | null
  /** Its place among all that is stored; a clock may be set back, this goes on. */
  readonly finishedSeq: number | null
  readonly asked: number
  readonly answered: number
}

export function sittingReads(db: Database) {
  const columns = `session_id AS sessionId, occasion, form, drawn_from AS drawnFrom, sittings.started_at AS startedAt,
    sittings.finished_at AS finishedAt, finished_seq AS finishedSeq, json_array_length(tasks) AS asked, answered`
  // In the order in which they were stored.
  const ofLearner = db.prepare<[string], Sitting>(
    `SELECT ${columns} FROM sittings JOIN sessions ON sessions.id = session_id
     WHERE sittings.learner_id = ? ORDER BY sittings.rowid`,
  )
  const find = db.prepare<[string], Sitting>(
    `SELECT ${columns} FROM sittings JOIN sessions ON sessions.id = session_id WHERE session_id = ?`,
  )
  const isSealed = db
    .prepare<[string, string, string], number>(
      'SELECT 1 FROM sealed_answers WHERE learner_id = ? AND text_id = ? AND segment_id = ?',
    )
    .pluck()
  const sealedCount = db.prepare<[string], number>('SELECT count(*) FROM sealed_answers WHERE learner_id = ?').pluck()
  const practisedSince = db
    .prepare<{ learnerId: string; seq: number }, number>(
      `SELECT 1 FROM answers WHERE learner_id = @learnerId AND seq > @seq
         AND session_id NOT IN (SELECT session_id FROM sittings WHERE learner_id = @learnerId) LIMIT 1`,
    )
    .pluck()
  const practisedTexts = db
    .prepare<{ learnerId: string }, string>(
      // From text to text along the index, and of each no further than to the first answer outside a test.
      `WITH RECURSIVE answered (text_id) AS (
         SELECT min(text_id) FROM answers WHERE learner_id = @learnerId
         UNION ALL
         SELECT (SELECT min(text_id) FROM answers WHERE learner_id = @learnerId AND text_id > answered.text_id)
         FROM answered WHERE answered.text_id IS NOT NULL
       ) SELECT text_id FROM answered WHERE EXISTS
         (SELECT 1 FROM answers WHERE learner_id = @learnerId AND text_id = answered.text_id
            AND session_id NOT IN (SELECT session_id FROM sittings WHERE learner_id = @learnerId))`,
    )
    .pluck()
  return {
    /** Oldest first. */
    ofLearner: (learnerId: string): Sitting[] => ofLearner.all(learnerId),
    find: (sessionId: string): Sitting | null => find.get(sessionId) ?? null,
    /** Whether a segment was answered in a test that has not ended. */
    isSealed: (learnerId: string, textId: string, segmentId: string): boolean =>
      isSealed.get(learnerId, textId, segmentId) !== undefined,
    /** Answers of a test that has not ended: no list of answers has them. */
    sealedCount: (learnerId: string): number => sealedCount.get(learnerId) ?? 0,
    /** Whether anything but tests was answered after this place in the store. */
    practisedSince: (learnerId: string, seq: number): boolean => practisedSince.get({ learnerId, seq }) !== undefined,
    /** Texts of which anything was answered outside tests. */
    practisedTexts: (learnerId: string): string[] => practisedTexts.all({ learnerId }),
  }
}
export type SittingReads = ReturnType<typeof sittingReads>
