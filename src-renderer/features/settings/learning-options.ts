import type { Learning } from '@contract/settings'

interface Option<V> {
  value: V
  name: string
}

export const RETENTIONS: readonly Option<Learning['retention']>[] = [
  { value: 80, name: 'Rarely' },
  { value: 85, name: 'Less often' },
  { value: 90, name: 'Normal' },
  { value: 95, name: 'Often' },
]

/** What a choice means and costs; the intervals are those of FSRS, against `Normal`. */
export const RETENTION_WORDS: Readonly<Record<Learning['retention'], string>> = {
  80: 'A skill comes back when you would still know its rule 8 times in 10: the fewest questions, the most gaps.',
  85: 'A skill comes back when you would still know its rule 17 times in 20.',
  90: 'A skill comes back when you would still know its rule 9 times in 10: a good balance.',
  95: 'A skill comes back while you would still know its rule 19 times in 20: more than twice the questions.',
}

export const DAILY_CAPS: readonly Option<Learning['dailyCap']>[] = ([12, 24, 36, 60] as const).map(value => ({
  value,
  name: `${value}`,
}))
