import { markSort } from '../../domain/exercise/sort/sort-answer'
import type { SortAnswer } from '../../domain/exercise/sort/sort-answer'
import type { Label, Owner } from '../../domain/labelling/codebook'
import type { EventBodies, KeyClaim } from '../../domain/record/events'

/** How an answer counts: its key and what that makes of it. Only Sort has labels. */
export interface Standing {
  readonly keyLabel: Label | null
  readonly keyOwner: Owner | null
  readonly correct: 0 | 1 | null
  readonly score: number | null
  readonly rescoredBy: string | null
}

/** An upheld ruling as it is laid over the key of a segment. */
export interface Overlay {
  readonly appealId: string
  /** `null`: no longer scored. */
  readonly key: KeyClaim | null
}

/** As the answer's own event has it. */
export function ownStanding(body: EventBodies['answer.given']): Standing {
  const correct = body.correct === null ? null : body.correct ? 1 : 0
  const sorted = body.exercise === 'sort'
  return {
    keyLabel: sorted ? body.key.label : null,
    keyOwner: sorted ? body.key.owner : null,
    correct,
    score: body.score === undefined ? scoreOfOld(body) : body.score,
    rescoredBy: null,
  }
}

/** Winnow 0.1 stored no score: half for the label alone, as `markSort` has it. */
function scoreOfOld({ correct, exercise, given, key }: EventBodies['answer.given']): number | null {
  if (correct === null || exercise !== 'sort') return null
  return correct ? 1 : given.label === key.label ? 0.5 : 0
}

/** What a ruling makes of an answer to Sort. One that changes nothing leaves no trace. */
export function standingUnder({ appealId, key }: Overlay, given: SortAnswer, before: Standing): Standing {
  const after = key === null ? { ...before, correct: null, score: null } : { ...before, ...markedBy(key, given) }
  return isSame(before, after) ? before : { ...after, rescoredBy: appealId }
}

function markedBy(key: KeyClaim, given: SortAnswer): Omit<Standing, 'rescoredBy'> {
  // The voice decides nothing about the score.
  const { correct, score } = markSort({ ...key, voice: [] }, given)
  return { keyLabel: key.label, keyOwner: key.owner, correct: correct ? 1 : 0, score }
}

const isSame = (one: Standing, other: Standing) =>
  isSameScore(one, other) && one.keyLabel === other.keyLabel && one.keyOwner === other.keyOwner

export const isSameScore = (one: Standing, other: Standing) =>
  one.correct === other.correct && one.score === other.score
