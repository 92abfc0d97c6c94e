import type { Skill } from '@domain/labelling/codebook'
import { SKILL_NAMES } from '@ui/codebook-words'
import { countWords, numberWords } from '@ui/figures'
import type { TextSummary } from '@contract/library'
import { capital } from '../reading/text-words'
import { FILTERS, type Filter, type Length, type LibraryView, type Sort, type Standing } from './library-view'
import { LONG_FROM, SHORT_UP_TO, VALUES_OF, type Loosening } from './shelf'

export interface Choice {
  readonly value: string
  readonly name: string
}

export const FILTER_LABELS: Readonly<Record<Filter, string>> = {
  level: 'Level',
  genre: 'Genre',
  topic: 'Topic',
  skill: 'Trains',
  length: 'Length',
  standing: 'Standing',
}

const LENGTH_NAMES: Readonly<Record<Length, string>> = {
  short: `Short, up to ${SHORT_UP_TO} words`,
  medium: `Medium, up to ${LONG_FROM} words`,
  long: `Long, ${LONG_FROM} words and more`,
}
const STANDING_NAMES: Readonly<Record<Standing, string>> = { new: 'Not begun', begun: 'Begun', done: 'Done' }

/** How a value of a filter is called. */
export function valueName(filter: Filter, value: string): string {
  if (filter === 'level') return `Level ${value}`
  if (filter === 'length') return LENGTH_NAMES[value as Length]
  if (filter === 'standing') return STANDING_NAMES[value as Standing]
  return capital(filter === 'skill' ? SKILL_NAMES[value as Skill] : value)
}

/** Few and always the same; of the others only what some text has is offered. */
const SCALES: ReadonlySet<Filter> = new Set(['length', 'standing'])
const LISTS: ReadonlySet<Filter> = new Set(['genre', 'topic', 'skill'])

/** What a filter can be set to, and what it is set to. */
export function choicesOf(filter: Filter, texts: readonly TextSummary[], view: LibraryView): Choice[] {
  const had = new Set(texts.flatMap(VALUES_OF[filter]))
  const choices = (FILTERS[filter] as readonly string[])
    .filter(value => SCALES.has(filter) || had.has(value) || view.filters[filter] === value)
    .map(value => ({ value, name: valueName(filter, value) }))
  return LISTS.has(filter) ? choices.toSorted((a, b) => bare(a.name).localeCompare(bare(b.name), 'en')) : choices
}

const bare = (name: string) => name.replaceAll(/[“”]/g, '')

export const SORT_NAMES: Readonly<Record<Sort, string>> = {
  match: 'Best match',
  level: 'Level',
  title: 'Title',
  length: 'Length',
  recent: 'Practised last',
}

/** `3 of 9 texts`; all of them by their number alone. */
export const leftWords = (left: number, all: number) =>
  left === all ? countWords(all, 'text') : `${numberWords(left)} of ${countWords(all, 'text')}`

/** What can be taken off, as a button says it. */
export function loosenWords({ filter, count }: Loosening, { words, filters }: LibraryView): string {
  const left = countWords(count, 'text')
  if (filter === 'all') return `Without any filter: ${left}`
  return `Without “${filter === null ? words.trim() : valueName(filter, filters[filter] ?? '')}”: ${left}`
}
