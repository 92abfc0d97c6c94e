import type { TextSummary } from '@contract/library'
import { countWords, numberWords } from '@ui/figures'

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** What kind of text it is, how long and how hard, in one line. */
export function metaWords({
  genre,
  minutes,
  words,
  level,
}: Pick<TextSummary, 'genre' | 'minutes' | 'words' | 'level'>) {
  return [capital(genre), `${minutes} min`, countWords(words, 'word'), `level ${level} of 5`].join(' · ')
}

type Standing = Pick<TextSummary, 'scored' | 'seen' | 'first' | 'missed'>

/**
 * How far this learner has come with a text. Right first time stands apart from what is missed, since only first
 * answers count in Progress.
 */
export function textStanding({ scored, seen, first, missed }: Standing): string {
  if (scored === 0) return 'To be read; there is nothing to sort in it'
  if (seen === 0) return `${countWords(scored, 'segment')} to sort, none sorted yet`
  const parts = [
    seen >= scored
      ? `All ${countWords(scored, 'segment')} sorted`
      : `${numberWords(seen)} of ${countWords(scored, 'segment')} sorted`,
  ]
  if (first.asked > 0) parts.push(`${numberWords(first.right)} of ${numberWords(first.asked)} right first time`)
  if (missed > 0) parts.push(`${numberWords(missed)} not right the last time`)
  return parts.join(' · ')
}

/** Ends a phrase from a study text's front matter as a sentence, whether its author did or not. */
export const asSentence = (phrase: string) => (/[.?!]$/.test(phrase.trim()) ? phrase.trim() : `${phrase.trim()}.`)
