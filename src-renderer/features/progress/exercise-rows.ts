import type { Overview } from '@contract/progress'
import { countWords } from '@ui/figures'

export interface ExerciseRow {
  readonly name: string
  /** What it rests on. */
  readonly rest: string
  readonly value: number
  readonly low: number
  readonly high: number
}

type Kind = Overview['spans'][number]['kind']

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  fact: 'Reported fact',
  attribution: 'Attribution',
  opinion: 'Opinion',
}

/** Words marked, by kind, and chains of voices; nothing of what was not answered. */
export function exerciseRows({ spans, chains }: Pick<Overview, 'spans' | 'chains'>): ExerciseRow[] {
  const marked = spans.map(({ kind, f1: { answers, ...share } }) => {
    return { name: `Mark: ${KIND_NAMES[kind]}`, rest: countWords(answers, 'answer'), ...share }
  })
  if (!chains) return marked
  const { chains: whole, links } = chains
  const { right, asked } = whole.rate
  const { answers: _, ...linked } = links
  return [
    ...marked,
    {
      name: 'Trace: whole chains',
      rest: `${right} of ${asked}`,
      value: right / asked,
      low: whole.low,
      high: whole.high,
    },
    { name: 'Trace: single links', rest: countWords(links.answers, 'answer'), ...linked },
  ]
}
