import type { TextSummary } from '@contract/library'

/** Genre, length and level in one line. */
export function metaWords({ genre, minutes, words, level }: TextSummary) {
  const upper = genre.charAt(0).toUpperCase() + genre.slice(1)
  return [upper, `${minutes} min`, `${words.toLocaleString('en-GB')} words`, `level ${level} of 5`].join(' · ')
}

/** How the learner stands in a text, in whole phrases. */
export function standingWords({ scored, seen, first, missed }: TextSummary): string[] {
  if (scored === 0) return ['To be read; there is nothing to sort in it.']
  if (seen === 0) return [`${scored} stretches of words to sort, none sorted yet.`]
  const standing = [`${seen} of ${scored} sorted`]
  if (first.asked > 0) standing.push(`${first.right} of ${first.asked} right first time`)
  if (missed > 0) standing.push(`${missed} to look at again`)
  return standing
}
