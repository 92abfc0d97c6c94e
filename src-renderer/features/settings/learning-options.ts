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

/** What a choice means for a skill that is remembered 90 % for so many days. */
export const RETENTION_WORDS: Readonly<Record<Learning['retention'], string>> = {
  80: 'A skill comes back when about 8 of 10 would still be known: the fewest questions, the most gaps.',
  85: 'A skill comes back when between 8 and 9 of 10 would still be known.',
  90: 'A skill comes back when about 9 of 10 would still be known: a good balance.',
  95: 'A skill comes back while 19 of 20 would still be known: several times the questions.',
}

export const DAILY_CAPS: readonly Option<Learning['dailyCap']>[] = ([12, 24, 36, 60] as const).map(value => ({
  value,
  name: `${value} questions`,
}))
