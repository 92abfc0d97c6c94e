import type { Database } from 'better-sqlite3'
import type { Exercise, MarkLayer } from '../domain/exercise/exercises'
import type { Confidence } from '../domain/record/events'
import { judged } from './answer'
import type { Judged } from './answer'

/** How the last answer to a segment came out, in one exercise and layer. */
export interface LatestAnswer {
  readonly exercise: Exercise
  readonly layer: MarkLayer | null
  readonly segmentId: string
  readonly correct: boolean | null
  readonly score: number | null
  readonly confidence: Confidence
  readonly at: number
}

type Row = Omit<LatestAnswer, 'correct'> & Judged

/**
 * The last of each task is found along an index that holds all it asks for, and only these are read. Stepping along it
 * from segment to segment, past all answers to each, was measured to be quicker only where a task has a hundred.
 */
const latest = (which: string) =>
  `SELECT exercise, layer, segment_id AS segmentId, correct, score, confidence, at FROM answers WHERE seq IN
     (SELECT max(seq) FROM answers INDEXED BY answers_of_learner
      WHERE learner_id = @learnerId AND text_id = @textId ${which} GROUP BY exercise, layer, segment_id)
   ORDER BY exercise, layer, segment_id`

export function latestReads(db: Database) {
  const ofText = db.prepare<{ learnerId: string; textId: string }, Row>(latest(''))
  const sorted = db.prepare<{ learnerId: string; textId: string }, Row>(latest("AND exercise = 'sort'"))
  return {
    /** The latest answer of Sort to each segment of a text. */
    latestSorted: (learnerId: string, textId: string): LatestAnswer[] => sorted.all({ learnerId, textId }).map(judged),
    /** The latest answer to each task of a text: to each segment in each exercise and layer. */
    latestTasks: (learnerId: string, textId: string): LatestAnswer[] => ofText.all({ learnerId, textId }).map(judged),
  }
}
