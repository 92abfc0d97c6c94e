import type { Database } from 'better-sqlite3'
import { EVER, type FirstAnswer, type Period } from './progress'

/** An answer to Sort that is scored, of whichever time. */
export interface ScoredSort extends FirstAnswer {
  readonly eventId: string
}

type Row = Omit<ScoredSort, 'correct'> & { readonly correct: 0 | 1 }

export function sortedReads(db: Database) {
  const sorted = db.prepare<{ learnerId: string } & Period, Row>(
    `SELECT event_id AS eventId, at, text_id AS textId, revision, segment_id AS segmentId, key_label AS keyLabel,
       given_label AS givenLabel, key_owner AS keyOwner, given_owner AS givenOwner, confidence, correct
     FROM answers INDEXED BY answers_in_order
     WHERE learner_id = @learnerId AND exercise = 'sort' AND correct IS NOT NULL AND at >= @from AND at < @until
     ORDER BY seq DESC`,
  )
  return {
    /** Every scored answer to Sort in a period, also those after a feedback; newest first. */
    sorted: (learnerId: string, { from, until }: Period = EVER): ScoredSort[] =>
      sorted.all({ learnerId, from, until }).map(row => ({ ...row, correct: row.correct === 1 })),
  }
}
export type SortedReads = ReturnType<typeof sortedReads>
