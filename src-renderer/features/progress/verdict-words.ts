import type { HistoryRow } from '@contract/progress'

export type Tone = 'right' | 'half' | 'again' | 'open'

type Judged = Pick<HistoryRow, 'exercise' | 'correct' | 'score' | 'given' | 'key'>

/** Right or not, in a word or two; the label and its owner are two abilities, and other exercises have a score. */
export function verdictOf({ exercise, correct, score, given, key }: Judged): {
  readonly tone: Tone
  readonly words: string
} {
  if (correct === true) return { tone: 'right', words: 'Right' }
  if (correct === null) return { tone: 'open', words: score === null ? 'Not judged' : scored(score) }
  if (exercise === 'sort') {
    if (given && key && given.label === key.label) return { tone: 'half', words: 'Label right, owner not' }
    return { tone: 'again', words: 'Not right' }
  }
  if (score !== null && score > 0) return { tone: 'half', words: `Partly right, ${scored(score)}` }
  return { tone: 'again', words: 'Not right' }
}

/** Never 100 where anything was missed, and never 0 where anything was found. */
const scored = (score: number) =>
  `${score === 0 || score === 1 ? score * 100 : Math.min(99, Math.max(1, Math.round(score * 100)))} %`
