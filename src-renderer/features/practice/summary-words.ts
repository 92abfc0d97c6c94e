import type { Summary } from '@contract/practice'

type Rate = Summary['both']

/** `9 of 12`; of nothing asked, that it was not asked. */
export const rateWords = ({ asked, right }: Rate) => (asked === 0 ? 'not asked' : `${right} of ${asked}`)

/** One sentence on a whole session; it counts and does not cheer. */
export function sessionWords({ both, answers }: Pick<Summary, 'both' | 'answers'>): string {
  if (answers.length === 0) return 'This session was ended before the first answer.'
  if (both.right === both.asked) return `All ${both.asked} right, label and owner both.`
  return `${both.right} of ${both.asked} right, label and owner both.`
}

/** What confidence and correctness say about each other here; `null` where nothing was answered surely. */
export function sureMissWords(answers: Summary['answers']): string | null {
  const sure = answers.filter(({ answer }) => answer.confidence === 3)
  if (sure.length === 0) return null
  const missed = sure.filter(({ feedback }) => !feedback.correct).length
  if (missed === 0) return 'Whenever you were certain, you were right.'
  return `${missed} of the ${sure.length} you were certain of ${missed === 1 ? 'was' : 'were'} not right. Look at ${missed === 1 ? 'it' : 'these'} first.`
}
