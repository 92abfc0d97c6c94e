import type { Feedback } from '@contract/practice'
import { DIFFICULTY_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'
import type { Note } from '../../reading/note'

/** As the author saw it. */
export const difficultyWords = (difficulty: Note['difficulty']) =>
  `difficulty ${difficulty} of 5, ${DIFFICULTY_NAMES[difficulty]}`

const MEASURED = ['Very easy', 'Easy', 'Middling', 'Hard', 'Very hard'] as const

/** As it has been so far; empty while nobody has answered, since the author's estimate is told apart. */
export function measuredWords({ difficulty, answers }: Feedback['measured']): string {
  if (answers === 0) return ''
  const word = MEASURED[Math.round(difficulty) - 1] ?? MEASURED[2]
  const rests = `${countWords(answers, 'first answer')} and its author’s estimate`
  return `${word} so far: ${Number(difficulty.toFixed(1))} of 5, by ${rests}.`
}
