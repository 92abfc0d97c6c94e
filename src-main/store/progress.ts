import type { Database } from 'better-sqlite3'
import type { Label, Owner } from '../domain/labelling/codebook'
import type { Confidence } from '../domain/record/events'

/** How the last answer to a segment came out. */
export interface LatestAnswer {
  readonly segmentId: string
  readonly correct: boolean
  readonly confidence: Confidence
}

/** How many first answers are alike in all that the measures look at. */
export interface FirstAnswers {
  readonly keyLabel: Label
  readonly givenLabel: Label
  readonly keyOwner: Owner | null
  readonly givenOwner: Owner | null
  readonly confidence: Confidence
  readonly correct: boolean
  readonly count: number
}

type Flagged<T> = Omit<T, 'correct'> & { readonly correct: 0 | 1 }
const unflagged = <T extends { readonly correct: 0 | 1 }>(row: T) => ({ ...row, correct: row.correct === 1 })

/** What Library and Progress count; every figure is asked of the rows, none is kept. */
export function progressReads(db: Database) {
  // SQLite takes the other columns from the row that has the maximum.
  const latest = db.prepare<[string, string], Flagged<LatestAnswer> & { seq: number }>(
    `SELECT segment_id AS segmentId, correct, confidence, max(seq) AS seq FROM answers
     WHERE learner_id = ? AND text_id = ? GROUP BY segment_id`,
  )
  const firstOfText = db.prepare<[string, string], { asked: number; right: number }>(
    `SELECT count(*) AS asked, ifnull(sum(correct), 0) AS right FROM answers
     WHERE learner_id = ? AND text_id = ? AND first = 1`,
  )
  const firsts = db.prepare<[string], Flagged<FirstAnswers>>(
    `SELECT key_label AS keyLabel, given_label AS givenLabel, key_owner AS keyOwner, given_owner AS givenOwner,
       confidence, correct, count(*) AS count
     FROM answers WHERE learner_id = ? AND first = 1 GROUP BY 1, 2, 3, 4, 5, 6`,
  )
  const texts = db.prepare<[string], number>('SELECT count(DISTINCT text_id) FROM answers WHERE learner_id = ?').pluck()
  return {
    latestOfText: (learnerId: string, textId: string): LatestAnswer[] =>
      latest.all(learnerId, textId).map(({ segmentId, correct, confidence }) => {
        return { segmentId, correct: correct === 1, confidence }
      }),
    firstOfText: (learnerId: string, textId: string) => firstOfText.get(learnerId, textId) ?? { asked: 0, right: 0 },
    firstAnswers: (learnerId: string): FirstAnswers[] => firsts.all(learnerId).map(unflagged),
    textCount: (learnerId: string): number => texts.get(learnerId) ?? 0,
  }
}
export type ProgressReads = ReturnType<typeof progressReads>
