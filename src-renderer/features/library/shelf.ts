import type { FoundText, TextSummary } from '@contract/library'
import {
  FILTER_NAMES,
  isSearching,
  sortOf,
  withFilter,
  type Filter,
  type Length,
  type LibraryView,
  type Sort,
  type Standing,
} from './library-view'

/** In words: what is read in two minutes, and what in three and more. */
export const SHORT_UP_TO = 300
export const LONG_FROM = 600

export function lengthOf({ words }: Pick<TextSummary, 'words'>): Length {
  if (words <= SHORT_UP_TO) return 'short'
  return words < LONG_FROM ? 'medium' : 'long'
}

/** Done is a text of which each segment was sorted; one that has none to sort is never done. */
export function standingOf({ seen, scored, lastAt, openSession }: TextSummary): Standing {
  if (scored > 0 && seen >= scored) return 'done'
  return lastAt !== null || openSession !== null ? 'begun' : 'new'
}

/** By what a text is kept or left out, as `LibraryView` writes it. */
export const VALUES_OF: Readonly<Record<Filter, (text: TextSummary) => readonly string[]>> = {
  level: ({ level }) => [String(level)],
  genre: ({ genre }) => [genre],
  topic: ({ topic }) => (topic === null ? [] : [topic]),
  skill: ({ skills }) => skills,
  length: text => [lengthOf(text)],
  standing: text => [standingOf(text)],
}

const passes = (text: TextSummary, { filters }: LibraryView) =>
  FILTER_NAMES.every(name => filters[name] === undefined || VALUES_OF[name](text).includes(filters[name]))

/** The same for every reader, and equals stay in the order of their titles. */
const byTitle = (a: TextSummary, b: TextSummary) => a.title.localeCompare(b.title, 'en')
const ORDERS: Readonly<Record<Exclude<Sort, 'match'>, (a: TextSummary, b: TextSummary) => number>> = {
  level: (a, b) => a.level - b.level,
  title: byTitle,
  length: (a, b) => a.words - b.words,
  recent: (a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0),
}

/** The texts of a view, in its order. Of a search, what was found, the best first; `null` while that is not known. */
export function shelf(
  texts: readonly TextSummary[],
  view: LibraryView,
  found: readonly FoundText[] | null,
): TextSummary[] {
  const ranks = new Map(found?.map(({ textId }, at) => [textId, at]))
  const kept = texts.filter(text => (!isSearching(view) || found === null || ranks.has(text.id)) && passes(text, view))
  const sort = sortOf(view)
  const order = sort === 'match' ? null : ORDERS[sort]
  const rank = ({ id }: TextSummary) => ranks.get(id) ?? texts.length
  return kept.toSorted((a, b) => (order ? order(a, b) : rank(a) - rank(b)) || byTitle(a, b))
}

/** What to take off so that something is left again, and how many texts that gives. */
export interface Loosening {
  /** `null`: the words that are searched for; `all`: every filter, where no single one is enough. */
  readonly filter: Filter | 'all' | null
  readonly view: LibraryView
  readonly count: number
}

export function loosenings(
  texts: readonly TextSummary[],
  view: LibraryView,
  found: readonly FoundText[] | null,
): Loosening[] {
  const ways = [
    ...(isSearching(view) ? [{ filter: null, view: { ...view, words: '' } }] : []),
    ...FILTER_NAMES.filter(name => view.filters[name] !== undefined).map(filter => ({
      filter,
      view: withFilter(view, filter, ''),
    })),
  ]
  const leavesSome = (tried: readonly Omit<Loosening, 'count'>[]) =>
    tried
      .map(way => ({ ...way, count: shelf(texts, way.view, found).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
  const single = leavesSome(ways)
  const wordsAlone = { filter: 'all', view: { ...view, filters: {} } } as const
  return single.length > 0 || !isSearching(view) ? single : leavesSome([wordsAlone])
}
