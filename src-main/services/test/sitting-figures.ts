import { sittingResult } from '../../domain/assessment/sitting-result'
import type { CountedAnswer } from '../../domain/assessment/sitting-result'
import { isSorted, type Answer, type Reader, type Sitting } from '../../store'

/** One sitting in figures: of first answers that are scored, under the rulings of now. */
export function sittingFigures(reader: Reader, sitting: Sitting) {
  const answers = reader.answers.ofSession(sitting.sessionId).flatMap(toCounted)
  return { ...sitting, counted: answers.length, ...sittingResult(answers) }
}
export type SittingFigures = ReturnType<typeof sittingFigures>

function toCounted(answer: Answer): CountedAnswer[] {
  const { correct, first } = answer
  if (!isSorted(answer) || !first || correct === null) return []
  const { keyLabel, givenLabel, keyOwner, givenOwner } = answer
  return [{ keyLabel, givenLabel, keyOwner, givenOwner, correct }]
}

/** Those that were taken, in the order of the occasions. */
export function takenFigures(reader: Reader, sittings: readonly Sitting[]): SittingFigures[] {
  return sittings
    .filter(({ finishedAt, answered }) => finishedAt !== null && answered > 0)
    .map(sitting => sittingFigures(reader, sitting))
}
