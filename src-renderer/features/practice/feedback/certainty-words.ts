import type { AnswerGiven, Feedback } from '@contract/practice'
import { CONFIDENCE_NAMES } from '@ui/codebook-words'

const sign = (mark: number) => (mark > 0 ? `+${mark}` : mark < 0 ? `−${-mark}` : '0')

/** Certainty-based marking (Gardner-Medwin 1995), as information; empty where nothing is right or wrong. */
export function certaintyWords(
  { correct, certaintyMark }: Pick<Feedback, 'correct' | 'certaintyMark'>,
  confidence: AnswerGiven['confidence'],
): string {
  if (certaintyMark === null) return ''
  const sure = CONFIDENCE_NAMES[confidence].toLowerCase()
  return `${sign(certaintyMark)}: ${correct ? 'right' : 'not right'}, and ${sure}. It shows how well confidence fits, and counts for nothing.`
}
