import type { Database } from 'better-sqlite3'
import type { Exercise } from '../domain/exercise/exercises'
import type { Confidence } from '../domain/record/events'

/** An answer that was judged, reduced to what memory is reckoned from. */
export interface GradedAnswer {
  readonly at: number
  readonly sessionId: string
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
  readonly exercise: Exercise
  readonly correct: boolean
  readonly confidence: Confidence
}

type GradedRow = Omit<GradedAnswer, 'correct'> & { readonly correct: 0 | 1 }

export function gradedReads(db: Database) {
  const graded = db.prepare<[string], GradedRow>(
    `SELECT at, session_id AS sessionId, text_id AS textId, revision, segment_id AS segmentId, exercise, correct,
       confidence
     FROM answers INDEXED BY answers_in_order
     WHERE learner_id = ? AND correct IS NOT NULL ORDER BY seq`,
  )
  const countSince = db
    .prepare<{ learnerId: string; at: number }, number>(
      `SELECT count(*) FROM answers WHERE learner_id = @learnerId AND at >= @at
         AND session_id NOT IN (SELECT session_id FROM sittings WHERE learner_id = @learnerId)`,
    )
    .pluck()
  return {
    /** Every judged answer of a learner, of all exercises, oldest first. */
    graded: (learnerId: string): GradedAnswer[] =>
      graded.all(learnerId).map(row => ({ ...row, correct: row.correct === 1 })),
    /** Answers of practice: a test is none of what a day asks for. */
    countSince: (learnerId: string, at: number): number => countSince.get({ learnerId, at }) ?? 0,
  }
}
