import type { Database } from 'better-sqlite3'
import type { Exercise } from '../domain/exercise/exercises'
import type { Label, Owner } from '../domain/labelling/codebook'
import type { Confidence, EventBodies } from '../domain/record/events'
import { latestReads } from './latest'

/** One first answer as the measures look at it, and of what. */
export interface FirstAnswer extends AnsweredPlace {
  readonly at: number
  readonly keyLabel: Label
  readonly givenLabel: Label
  readonly keyOwner: Owner | null
  readonly givenOwner: Owner | null
  readonly confidence: Confidence
  readonly correct: boolean
}

export interface AnsweredPlace {
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
}

/** How often a segment was answered, in any exercise, and when last. */
export interface AnsweredSegment extends AnsweredPlace {
  readonly answers: number
  readonly lastAt: number
}

/** What was given and what its key was, of an exercise whose answers are more than labels. */
export interface FirstGiven extends AnsweredPlace {
  readonly at: number
  readonly answered: EventBodies['answer.given']
}

type GivenRow = AnsweredPlace & { readonly at: number; readonly body: string }

/** From an instant on and up to one that is not among them, milliseconds UTC. */
export interface Period {
  readonly from: number
  readonly until: number
}

export const EVER: Period = { from: 0, until: Number.MAX_SAFE_INTEGER }

type FirstAnswerRow = Omit<FirstAnswer, 'correct'> & { readonly correct: 0 | 1 }

/** What the measures rest on: first answers to Sort that are scored. An index holds just these, few of each text. */
const MEASURED = "exercise = 'sort' AND first = 1 AND correct IS NOT NULL"

/** What Library and Progress count. */
export function progressReads(db: Database) {
  const { latestSorted } = latestReads(db)
  const firstOfText = db.prepare<[string, string], { asked: number; right: number }>(
    `SELECT count(*) AS asked, ifnull(sum(correct), 0) AS right FROM answers INDEXED BY answers_measured
     WHERE learner_id = ? AND text_id = ? AND ${MEASURED}`,
  )
  const firstBySegment = db.prepare<[string, string], { segmentId: string; correct: 0 | 1 }>(
    `SELECT segment_id AS segmentId, correct FROM answers INDEXED BY answers_measured
     WHERE learner_id = ? AND text_id = ? AND ${MEASURED}`,
  )
  const firstCount = db
    .prepare<[string], number>(
      `SELECT count(*) FROM answers INDEXED BY answers_measured WHERE learner_id = ? AND ${MEASURED}`,
    )
    .pluck()
  const firsts = db.prepare<[string], FirstAnswerRow>(
    `SELECT at, text_id AS textId, revision, segment_id AS segmentId, key_label AS keyLabel, given_label AS givenLabel,
       key_owner AS keyOwner, given_owner AS givenOwner, confidence, correct
     FROM answers INDEXED BY answers_measured WHERE learner_id = ? AND ${MEASURED} ORDER BY seq`,
  )
  const segments = db.prepare<{ learnerId: string } & Period, AnsweredSegment>(
    `SELECT text_id AS textId, revision, segment_id AS segmentId, count(*) AS answers, max(at) AS lastAt
     FROM answers WHERE learner_id = @learnerId AND at >= @from AND at < @until GROUP BY 1, 2, 3`,
  )
  const given = db.prepare<{ learnerId: string; exercise: Exercise } & Period, GivenRow>(
    `SELECT answers.at, text_id AS textId, revision, segment_id AS segmentId, body
     FROM answers INDEXED BY answers_in_order JOIN events ON events.seq = answers.seq
     WHERE answers.learner_id = @learnerId AND exercise = @exercise AND first = 1 AND correct IS NOT NULL
       AND answers.at >= @from AND answers.at < @until ORDER BY answers.seq`,
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
    latestOfText: latestSorted,
    firstOfText: (learnerId: string, textId: string) => firstOfText.get(learnerId, textId) ?? { asked: 0, right: 0 },
    /** Whether the first answer to a segment of a text was right, by its id. */
    firstBySegment: (learnerId: string, textId: string): ReadonlyMap<string, boolean> =>
      new Map(firstBySegment.all(learnerId, textId).map(({ segmentId, correct }) => [segmentId, correct === 1])),
    /** How many answers the measures of a learner rest on. */
    firstCount: (learnerId: string): number => firstCount.get(learnerId) ?? 0,
    /** Oldest first: at most one of each segment. */
    firstAnswers: (learnerId: string): FirstAnswer[] =>
      firsts.all(learnerId).map(row => ({ ...row, correct: row.correct === 1 })),
    /** Every segment that was answered in a period, in any exercise, by revision. */
    answeredSegments: (learnerId: string, { from, until }: Period = EVER): AnsweredSegment[] =>
      segments.all({ learnerId, from, until }),
    /** First answers to an exercise in a period that are scored, as the record has them, oldest first. */
    firstGiven: (learnerId: string, exercise: Exercise, { from, until }: Period = EVER): FirstGiven[] =>
      given.all({ learnerId, exercise, from, until }).map(({ body, ...place }) => {
        // Only an answer has such a row, and `append` types its body.
        return { ...place, answered: JSON.parse(body) as EventBodies['answer.given'] }
      }),
    /** Texts of which anything was answered, in any exercise. */
    answeredTexts: (learnerId: string): string[] => texts.all({ learnerId }),
  }
}
export type ProgressReads = ReturnType<typeof progressReads>
