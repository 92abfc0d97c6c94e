import type { Exercise, MarkLayer } from '../domain/exercise/exercises'
import type { Label, Owner } from '../domain/labelling/codebook'
import type { Confidence } from '../domain/record/events'

/** As it counts now. Only Sort has labels; what else was given and what its key was is in the event. */
export interface Answer {
  readonly seq: number
  readonly eventId: string
  readonly learnerId: string
  readonly sessionId: string
  readonly at: number
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
  readonly exercise: Exercise
  /** Of Mark only. */
  readonly layer: MarkLayer | null
  readonly givenLabel: Label | null
  readonly keyLabel: Label | null
  readonly givenOwner: Owner | null
  readonly keyOwner: Owner | null
  readonly givenSource: string | null
  readonly confidence: Confidence
  /** `null`: not judged, or no longer scored. */
  readonly correct: boolean | null
  /** 0 to 1. */
  readonly score: number | null
  readonly first: boolean
  readonly durationMs: number
  /** The appeal whose ruling last changed the key or the score. */
  readonly rescoredBy: string | null
}

/** An answer to Sort has both labels. */
export type SortedAnswer = Answer & { readonly exercise: 'sort'; readonly givenLabel: Label; readonly keyLabel: Label }

export function isSorted(answer: Answer): answer is SortedAnswer {
  return answer.exercise === 'sort'
}

export type Judged = { readonly correct: 0 | 1 | null }
export type AnswerRow = Omit<Answer, 'correct' | 'first'> & Judged & { readonly first: 0 | 1 }

export const ANSWER_COLUMNS = `seq, event_id AS eventId, learner_id AS learnerId, session_id AS sessionId, at, text_id AS textId,
  revision, segment_id AS segmentId, exercise, layer, given_label AS givenLabel, key_label AS keyLabel,
  given_owner AS givenOwner, key_owner AS keyOwner, given_source AS givenSource, confidence, correct, score, first,
  duration_ms AS durationMs, rescored_by AS rescoredBy`

export const toAnswer = (row: AnswerRow): Answer => ({ ...judged(row), first: row.first === 1 })

/** SQLite has no truth values. */
export function judged<T extends Judged>(row: T): Omit<T, 'correct'> & { readonly correct: boolean | null } {
  return { ...row, correct: row.correct === null ? null : row.correct === 1 }
}
