import type { TextSummary } from '@contract/library'

/** `1 segment`, `12 segments`. */
export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** The line under a title: what kind of text, how long, how hard. */
export function metaWords({ genre, minutes, level }: Pick<TextSummary, 'genre' | 'minutes' | 'level'>): string[] {
  return [genre.charAt(0).toUpperCase() + genre.slice(1), `${minutes} min`, `level ${level} of 5`]
}

/** How far this learner has come with a text. */
export function doneWords({ seen, scored, missed }: Pick<TextSummary, 'seen' | 'scored' | 'missed'>): string {
  if (seen === 0) return `${counted(scored, 'segment')} to sort, none of them sorted yet.`
  const done =
    seen >= scored ? `All ${counted(scored, 'segment')} sorted` : `${seen} of ${counted(scored, 'segment')} sorted`
  return missed === 0 ? `${done}.` : `${done}; ${missed} not right the last time.`
}

/** Ends a phrase from a study text's front matter as a sentence, whether its author did or not. */
export const asSentence = (phrase: string) => (/[.?!]$/.test(phrase.trim()) ? phrase.trim() : `${phrase.trim()}.`)
