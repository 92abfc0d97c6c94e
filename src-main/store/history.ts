import type { Database } from 'better-sqlite3'
import { ANSWER_COLUMNS, toAnswer } from './answer'
import type { Answer, AnswerRow } from './answer'
import { EVER } from './progress'
import type { Period } from './progress'

/** An answer with its place in its learner's record, by which history is paged. */
export interface PlacedAnswer {
  readonly place: number
  readonly answer: Answer
}

export function historyReads(db: Database) {
  // The record's own index is in the order of time for one learner; the index of answers is not.
  const back = db.prepare<{ learnerId: string; before: number } & Period, AnswerRow & { place: number }>(
    `SELECT place, ${ANSWER_COLUMNS} FROM
       (SELECT seq AS eventSeq, place FROM events
        WHERE learner_id = @learnerId AND place < @before AND kind = 'answer.given' AND at >= @from AND at < @until)
     CROSS JOIN answers ON answers.seq = eventSeq ORDER BY place DESC`,
  )
  const all = db.prepare<[], AnswerRow & { learner: string }>(
    `SELECT learners.name AS learner, answer.* FROM (SELECT ${ANSWER_COLUMNS} FROM answers) AS answer
     JOIN learners ON learners.id = answer.learnerId ORDER BY answer.seq`,
  )
  return {
    /** Newest first, one at a time; `before` is the place of the last one that is known already. */
    *back(learnerId: string, before: number | null, { from, until }: Period = EVER): Generator<PlacedAnswer> {
      const earlierThan = before ?? Number.MAX_SAFE_INTEGER
      for (const { place, ...row } of back.iterate({ learnerId, before: earlierThan, from, until })) {
        yield { place, answer: toAnswer(row) }
      }
    },
    /** Every learner's answers, oldest first, one at a time. */
    *all(): Generator<{ learner: string; answer: Answer }> {
      for (const { learner, ...row } of all.iterate()) yield { learner, answer: toAnswer(row) }
    },
  }
}
export type HistoryReads = ReturnType<typeof historyReads>
