import type { HistoryRow } from '@contract/progress'

export type Tone = 'right' | 'half' | 'again'

/** Right or not, in a word or two; the label and its owner are two abilities. */
export function verdictOf({ correct, given, key }: Pick<HistoryRow, 'correct' | 'given' | 'key'>): {
  readonly tone: Tone
  readonly words: string
} {
  if (correct) return { tone: 'right', words: 'Right' }
  if (given.label === key.label) return { tone: 'half', words: 'Label right, owner not' }
  return { tone: 'again', words: 'Not right' }
}
