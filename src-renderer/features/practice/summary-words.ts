import type { Summary } from '@contract/practice'
import { EXERCISE_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'

type Rate = Summary['both']

/** `9 of 12`; of nothing asked, that it was not asked. */
export const rateWords = ({ asked, right }: Rate) => (asked === 0 ? 'not asked' : `${right} of ${asked}`)

/** One sentence on a whole session; it counts and does not cheer. */
export function sessionWords({ both, answers, byExercise }: Pick<Summary, 'both' | 'answers' | 'byExercise'>): string {
  if (answers.length === 0) return 'This session was ended before the first answer.'
  const [only, ...others] = byExercise
  if (only && others.length === 0 && only.exercise !== 'sort') {
    return `${EXERCISE_NAMES[only.exercise]}: ${countWords(only.asked, 'answer')}, ${averageWords(only.score)}.`
  }
  const sorted = sortedWords(both)
  if (others.length === 0) return `${sorted}.`
  const told = both.asked > 0 ? ` Of what you sorted, ${sorted.toLowerCase()}.` : ''
  return `${countWords(answers.length, 'answer')} in ${byExercise.length} exercises.${told}`
}

const sortedWords = ({ asked, right }: Rate) =>
  `${right === asked ? `All ${asked}` : `${right} of ${asked}`} right: the kind and who answers for it`

const averageWords = (score: number | null) => (score === null ? 'none judged' : `${scoreWords(score)} on average`)

/** The mean of what was judged, as a whole per cent that is 0 or 100 only when it is exactly so. */
export function scoreWords(score: number | null): string {
  if (score === null) return 'not judged'
  const perCent = score === 1 ? 100 : score === 0 ? 0 : Math.min(99, Math.max(1, Math.round(score * 100)))
  return `${perCent} %`
}

/** What confidence and correctness say about each other here; `null` where nothing was answered surely. */
export function sureMissWords(answers: Summary['answers']): string | null {
  const sure = answers.filter(({ answer, feedback }) => answer.confidence === 3 && feedback.correct !== null)
  if (sure.length === 0) return null
  const missed = sure.filter(({ feedback }) => feedback.correct === false).length
  if (missed === 0) return 'Whenever you were certain, you were right.'
  return `${missed} of the ${sure.length} you were certain of ${missed === 1 ? 'was' : 'were'} not right. Look at ${missed === 1 ? 'it' : 'these'} first.`
}
