import type { Difficulties } from '@contract/progress'
import { countWords, numberWords } from '@ui/figures'
import { rightOf } from './rate-words'
import { everyMistakeWords } from './taken-words'

type Segment = Difficulties['segments'][number]

export interface HardRow extends Pick<Segment, 'eventId' | 'words' | 'title' | 'key' | 'rule' | 'rate'> {
  readonly right: string
  /** `called opinion twice, 1 of them certain`. */
  readonly mistakes: string
}

export function hardRows(segments: readonly Segment[]): HardRow[] {
  return segments.map(({ eventId, words, title, key, rule, rate, mistakes, confidentMistakes }) => ({
    ...{ eventId, words, title, key, rule, rate, right: rightOf(rate) },
    mistakes: `${everyMistakeWords(mistakes)}${certainWords(confidentMistakes, rate.asked - rate.right)}`,
  }))
}

function certainWords(count: number, wrong: number): string {
  if (count === 0) return ''
  return count === wrong ? ', certain' : `, ${numberWords(count)} of them certain`
}

/** What the table is of; answers after a feedback are among them, and only here. */
export function hardCaption(shown: number, all: number): string {
  const which =
    shown < all ? `The ${numberWords(shown)} hardest of ${countWords(all, 'stretch', 'stretches')} that` : 'What'
  return `${which} went wrong, hardest first by the upper end of the interval. Answers after the feedback count here too: what stays wrong is looked for.`
}
