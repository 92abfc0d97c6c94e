import type { Overview } from '@contract/progress'
import type { Rate } from '@domain/measure/rate'
import { evidenceTest, ownershipTest } from './two-sided'

/** The mistakes that this app is about, each way counted apart; nothing is said of what was not asked. */
export function labelMistakes(matrix: Overview['labelMatrix']): string {
  const { signal, noise } = evidenceTest(matrix)
  const ways = [...way(signal, 'reported facts called opinion'), ...way(noise, 'opinions called reported fact')]
  return ways.length ? `Attributions aside: ${ways.join(', ')}.` : ''
}

export function ownerMistakes(matrix: Overview['ownerMatrix']): string {
  const { signal, noise } = ownershipTest(matrix)
  const ways = [
    ...way(noise, 'claims of sources taken for the article’s own'),
    ...way(signal, 'of the article’s own claims handed to a source'),
  ]
  return ways.length ? `${ways.join(', ')}.` : ''
}

const way = ({ asked, right }: Rate, words: string) => (asked === 0 ? [] : [`${asked - right} of ${asked} ${words}`])
