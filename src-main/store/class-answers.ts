import type { Database } from 'better-sqlite3'
import type { FirstAnswer } from './progress'

/** One first answer of a class's learner; `seq` tells their order. */
export interface ClassAnswer extends FirstAnswer {
  readonly learnerId: string
  readonly seq: number
}

type Row = Omit<ClassAnswer, 'correct'> & { readonly correct: 0 | 1 }

/** What was read last, of which class and at which state of the database. */
interface Kept {
  readonly classId: string
  readonly state: string
  readonly answers: readonly ClassAnswer[]
}

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
  // Rows that this connection ever wrote, and commits of others: while both are the same, nothing has changed.
  const stateNow = db
    .prepare<[], string>("SELECT total_changes() || ' ' || data_version FROM pragma_data_version")
    .pluck()
  let kept: Kept | null = null
  const firstsAt = (classId: string, state: string): Kept => {
    const answers = firsts.all(classId).map(row => ({ ...row, correct: row.correct === 1 }))
    return { classId, state, answers }
  }
  return {
    /**
     * At most one of each learner and segment, in no order. A class is looked at page after page, by one filter and
     * another: its thousands of rows stay in memory, those of one class, until anything at all is stored.
     */
    firstAnswers(classId: string): readonly ClassAnswer[] {
      const state = stateNow.get() ?? ''
      // What a transaction has written so far may yet be undone, and that counts as no change.
      if (db.inTransaction) return firstsAt(classId, state).answers
      if (kept?.classId !== classId || kept.state !== state) kept = firstsAt(classId, state)
      return kept.answers
    },
    /** All, to any exercise. */
    count: (classId: string): number => count.get({ classId }) ?? 0,
  }
}
export type ClassAnswerReads = ReturnType<typeof classAnswerReads>
