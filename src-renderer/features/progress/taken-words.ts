import type { CountedMistake } from '@contract/progress'
import { LABEL_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'

type Mistake = CountedMistake['mistake']

/** What something was taken for, after its words: `called opinion`, `taken for the article’s own`. */
export function takenWords(mistake: Mistake): string {
  if (mistake.asked === 'label') return `called ${LABEL_NAMES[mistake.given].toLowerCase()}`
  return mistake.given === 'article' ? 'taken for the article’s own' : 'handed to a source'
}

/** The most frequent mistake: `most often called opinion`; without `most often` where there is but one kind of it. */
export function mostOftenWords(mistakes: readonly CountedMistake[]): string {
  const [first, second] = mistakes
  if (!first) return ''
  if (!second) return takenWords(first.mistake)
  // Of two as frequent neither is the most frequent.
  if (first.count === second.count) return `${takenWords(first.mistake)} or ${takenWords(second.mistake)}`
  return `most often ${takenWords(first.mistake)}`
}

/** Every mistake with its count: `called opinion 3 times, handed to a source once`. */
export const everyMistakeWords = (mistakes: readonly CountedMistake[]): string =>
  mistakes.map(({ mistake, count }) => `${takenWords(mistake)} ${timesWords(count)}`).join(', ')

const timesWords = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : countWords(count, 'time'))
