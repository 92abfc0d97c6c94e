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

/**
 * The earliest answer to each segment, found by stepping along the index from segment to segment: a few hundred steps
 * however many thousand answers there are. Only the earliest can be a first one.
 */
const EARLIEST = `WITH RECURSIVE earliest (seq, text_id, segment_id) AS (
  SELECT * FROM (SELECT seq, text_id, segment_id FROM answers
    WHERE learner_id = @learnerId AND text_id >= @textId ORDER BY text_id, segment_id, seq LIMIT 1)
  UNION ALL
  SELECT next.seq, next.text_id, next.segment_id FROM earliest JOIN answers AS next ON next.seq = coalesce(
    (SELECT seq FROM answers
     WHERE learner_id = @learnerId AND text_id = earliest.text_id AND segment_id > earliest.segment_id
     ORDER BY segment_id, seq LIMIT 1),
    (SELECT seq FROM answers WHERE @textId = '' AND learner_id = @learnerId AND text_id > earliest.text_id
     ORDER BY text_id, segment_id, seq LIMIT 1))
)`

interface Whose {
  readonly learnerId: string
  /** Empty: every text. */
  readonly textId: string
}

/** What Library and Progress count; every figure is asked of the rows, none is kept. */
export function progressReads(db: Database) {
  const latest = db.prepare<Whose, Flagged<LatestAnswer>>(
    `${EARLIEST} SELECT segment_id AS segmentId, correct, confidence FROM answers WHERE seq IN
       (SELECT (SELECT max(seq) FROM answers WHERE learner_id = @learnerId
          AND text_id = earliest.text_id AND segment_id = earliest.segment_id)
        FROM earliest WHERE text_id = @textId)
     ORDER BY segment_id`,
  )
  const firstOfText = db.prepare<Whose, { asked: number; right: number }>(
    `${EARLIEST} SELECT count(*) AS asked, ifnull(sum(correct), 0) AS right
     FROM earliest JOIN answers USING (seq) WHERE earliest.text_id = @textId AND first = 1`,
  )
  const firsts = db.prepare<Whose, Flagged<FirstAnswers>>(
    `${EARLIEST} SELECT key_label AS keyLabel, given_label AS givenLabel, key_owner AS keyOwner,
       given_owner AS givenOwner, confidence, correct, count(*) AS count
     FROM earliest JOIN answers USING (seq) WHERE first = 1 GROUP BY 1, 2, 3, 4, 5, 6`,
  )
  const texts = db.prepare<Whose, number>(`${EARLIEST} SELECT count(DISTINCT text_id) FROM earliest`).pluck()
  return {
    latestOfText: (learnerId: string, textId: string): LatestAnswer[] =>
      latest.all({ learnerId, textId }).map(unflagged),
    firstOfText: (learnerId: string, textId: string) =>
      firstOfText.get({ learnerId, textId }) ?? { asked: 0, right: 0 },
    firstAnswers: (learnerId: string): FirstAnswers[] => firsts.all({ learnerId, textId: '' }).map(unflagged),
    textCount: (learnerId: string): number => texts.get({ learnerId, textId: '' }) ?? 0,
  }
}
export type ProgressReads = ReturnType<typeof progressReads>
