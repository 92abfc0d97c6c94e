import type { Database } from 'better-sqlite3'
import { EXERCISES, MARK_LAYERS } from '../domain/exercise/exercises'
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

interface Lane {
  readonly exercise: Exercise
  readonly layer: MarkLayer | null
}

const LANES: readonly Lane[] = EXERCISES.flatMap((exercise): Lane[] =>
  exercise === 'mark' ? MARK_LAYERS.map(layer => ({ exercise, layer })) : [{ exercise, layer: null }],
)

/**
 * Every segment that was answered, found by stepping along the index from segment to segment: a few hundred steps
 * however many thousand answers there are.
 */
const LATEST = `WITH RECURSIVE answered (segment_id) AS (
  SELECT min(segment_id) FROM answers
  WHERE learner_id = @learnerId AND text_id = @textId AND exercise = @exercise AND layer IS @layer
  UNION ALL
  SELECT (SELECT min(segment_id) FROM answers
    WHERE learner_id = @learnerId AND text_id = @textId AND exercise = @exercise AND layer IS @layer
      AND segment_id > answered.segment_id)
  FROM answered WHERE answered.segment_id IS NOT NULL
)
SELECT exercise, layer, segment_id AS segmentId, correct, score, confidence, at FROM answers WHERE seq IN
  (SELECT (SELECT max(seq) FROM answers
     WHERE learner_id = @learnerId AND text_id = @textId AND exercise = @exercise AND layer IS @layer
       AND segment_id = answered.segment_id)
   FROM answered WHERE answered.segment_id IS NOT NULL)
ORDER BY segment_id`

export function latestReads(db: Database) {
  const latest = db.prepare<Lane & { learnerId: string; textId: string }, Omit<LatestAnswer, 'correct'> & Judged>(
    LATEST,
  )
  const ofLane = (learnerId: string, textId: string, lane: Lane): LatestAnswer[] =>
    latest.all({ learnerId, textId, ...lane }).map(judged)
  return {
    /** The latest answer to each segment of a text, of one exercise. */
    latestOf: (learnerId: string, textId: string, exercise: Exercise): LatestAnswer[] =>
      LANES.filter(lane => lane.exercise === exercise).flatMap(lane => ofLane(learnerId, textId, lane)),
    /** The latest answer to each task of a text: to each segment in each exercise and layer. */
    latestTasks: (learnerId: string, textId: string): LatestAnswer[] =>
      LANES.flatMap(lane => ofLane(learnerId, textId, lane)),
  }
}
