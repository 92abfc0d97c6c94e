import type { Database } from 'better-sqlite3'
import type { Label, Owner } from '../domain/labelling/codebook'
import type { Confidence } from '../domain/record/events'
import { latestReads } from './latest'
import type { LatestAnswer } from './latest'

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

/** One first answer, as the two tests see it. */
export type TestedAnswer = Pick<FirstAnswers, 'keyLabel' | 'givenLabel' | 'keyOwner' | 'givenOwner'>

type FirstAnswersRow = Omit<FirstAnswers, 'correct'> & { readonly correct: 0 | 1 }

/** What the measures rest on: first answers to Sort that are scored. An index holds just these, few of each text. */
const MEASURED = "exercise = 'sort' AND first = 1 AND correct IS NOT NULL"

/** What Library and Progress count. */
export function progressReads(db: Database) {
  const { latestOf } = latestReads(db)
  const firstOfText = db.prepare<[string, string], { asked: number; right: number }>(
    `SELECT count(*) AS asked, ifnull(sum(correct), 0) AS right FROM answers INDEXED BY answers_measured
     WHERE learner_id = ? AND text_id = ? AND ${MEASURED}`,
  )
  const firstBySegment = db.prepare<[string, string], { segmentId: string; correct: 0 | 1 }>(
    `SELECT segment_id AS segmentId, correct FROM answers INDEXED BY answers_measured
     WHERE learner_id = ? AND text_id = ? AND ${MEASURED}`,
  )
  const firsts = db.prepare<[string], FirstAnswersRow>(
    `SELECT key_label AS keyLabel, given_label AS givenLabel, key_owner AS keyOwner, given_owner AS givenOwner,
       confidence, correct, count(*) AS count
     FROM answers INDEXED BY answers_measured WHERE learner_id = ? AND ${MEASURED} GROUP BY 1, 2, 3, 4, 5, 6`,
  )
  const inOrder = db.prepare<[string], TestedAnswer>(
    `SELECT key_label AS keyLabel, given_label AS givenLabel, key_owner AS keyOwner, given_owner AS givenOwner
     FROM answers INDEXED BY answers_measured WHERE learner_id = ? AND ${MEASURED} ORDER BY seq`,
  )
  // From text to text along the index, past all answers to each.
  const texts = db
    .prepare<{ learnerId: string }, string>(
      `WITH RECURSIVE answered (text_id) AS (
         SELECT min(text_id) FROM answers WHERE learner_id = @learnerId
         UNION ALL
         SELECT (SELECT min(text_id) FROM answers WHERE learner_id = @learnerId AND text_id > answered.text_id)
         FROM answered WHERE answered.text_id IS NOT NULL
       ) SELECT text_id FROM answered WHERE text_id IS NOT NULL`,
    )
    .pluck()
  return {
    /** The latest answer of Sort to each segment of a text. */
    latestOfText: (learnerId: string, textId: string): LatestAnswer[] => latestOf(learnerId, textId, 'sort'),
    firstOfText: (learnerId: string, textId: string) => firstOfText.get(learnerId, textId) ?? { asked: 0, right: 0 },
    /** Whether the first answer to a segment of a text was right, by its id. */
    firstBySegment: (learnerId: string, textId: string): ReadonlyMap<string, boolean> =>
      new Map(firstBySegment.all(learnerId, textId).map(({ segmentId, correct }) => [segmentId, correct === 1])),
    firstAnswers: (learnerId: string): FirstAnswers[] =>
      firsts.all(learnerId).map(row => ({ ...row, correct: row.correct === 1 })),
    /** The same one by one, oldest first: at most one of each segment. */
    firstAnswersInOrder: (learnerId: string): TestedAnswer[] => inOrder.all(learnerId),
    /** Texts of which anything was answered, in any exercise. */
    answeredTexts: (learnerId: string): string[] => texts.all({ learnerId }),
  }
}
export type ProgressReads = ReturnType<typeof progressReads>
