import type { Database } from 'better-sqlite3'
import type { FirstAnswer } from './progress'

/** One first answer of a class's learner; `seq` tells their order. */
export interface ClassAnswer extends FirstAnswer {
  readonly learnerId: string
  readonly seq: number
}

type Row = Omit<ClassAnswer, 'correct'> & { readonly correct: 0 | 1 }

/** What the figures of a class rest on, over the learners in its seats. */
export function classAnswerReads(db: Database) {
  // By learner along the index that holds what is measured, few of each; grouping in SQL was measured to be no faster.
  const firsts = db.prepare<[string], Row>(
    `SELECT answers.learner_id AS learnerId, answers.seq, at, text_id AS textId, revision, segment_id AS segmentId,
       key_label AS keyLabel, given_label AS givenLabel, key_owner AS keyOwner, given_owner AS givenOwner,
       confidence, correct
     FROM seats CROSS JOIN answers INDEXED BY answers_measured ON answers.learner_id = seats.learner_id
     WHERE seats.class_id = ? AND exercise = 'sort' AND first = 1 AND correct IS NOT NULL`,
  )
  // Each answer is counted by its session; those of a test that goes on are kept apart.
  const count = db
    .prepare<{ classId: string }, number>(
      `SELECT
         (SELECT ifnull(sum(answered), 0) FROM seats CROSS JOIN sessions USING (learner_id) WHERE class_id = @classId) -
         (SELECT count(*) FROM seats CROSS JOIN sealed_answers USING (learner_id) WHERE class_id = @classId)`,
    )
    .pluck()
  return {
    /** At most one of each learner and segment, in no order. */
    firstAnswers: (classId: string): ClassAnswer[] =>
      firsts.all(classId).map(row => ({ ...row, correct: row.correct === 1 })),
    /** All, to any exercise. */
    count: (classId: string): number => count.get({ classId }) ?? 0,
  }
}
export type ClassAnswerReads = ReturnType<typeof classAnswerReads>
