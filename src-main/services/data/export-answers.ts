import { readFolder } from '../../store'
import type { Answer } from '../../store'

/** One answer as other programs read it. */
export interface AnswerRecord {
  readonly learner: string
  /** ISO 8601, UTC. */
  readonly time: string
  readonly text: string
  readonly revision: string
  readonly segment: string
  readonly exercise: string
  /** Of Mark alone: what was marked. */
  readonly layer: string
  /** Labels and owners are of Sort alone, and empty of other exercises. */
  readonly givenLabel: string
  readonly keyLabel: string
  /** Empty where the owner was not asked; so is `keyOwner`. */
  readonly givenOwner: string
  readonly keyOwner: string
  readonly confidence: number
  /** Empty where an answer is not judged. */
  readonly correct: 0 | 1 | ''
  /** 0 to 1, with partial credit; empty where it is not judged. */
  readonly score: number | ''
  /** Whether an upheld appeal changed how it counts. */
  readonly rescored: 0 | 1
  /** Whether the key of its segment had not been shown before; only these feed the measures. */
  readonly first: 0 | 1
  readonly milliseconds: number
}

/** Hands over every answer of a data folder, oldest first, without holding them all. */
export function exportAnswers<T>(folder: string, take: (records: Generator<AnswerRecord>) => Promise<T>): Promise<T> {
  return readFolder(folder, reader => take(recordsOf(reader.history.all())))
}

function* recordsOf(answers: Generator<{ learner: string; answer: Answer }>): Generator<AnswerRecord> {
  for (const { learner, answer } of answers) {
    yield {
      learner,
      time: new Date(answer.at).toISOString(),
      ...{ text: answer.textId, revision: answer.revision, segment: answer.segmentId, exercise: answer.exercise },
      layer: answer.layer ?? '',
      ...{ givenLabel: answer.givenLabel ?? '', keyLabel: answer.keyLabel ?? '' },
      givenOwner: answer.givenOwner ?? '',
      keyOwner: answer.givenOwner === null ? '' : (answer.keyOwner ?? ''),
      confidence: answer.confidence,
      correct: answer.correct === null ? '' : answer.correct ? 1 : 0,
      score: answer.score ?? '',
      rescored: answer.rescoredBy === null ? 0 : 1,
      first: answer.first ? 1 : 0,
      milliseconds: answer.durationMs,
    }
  }
}
