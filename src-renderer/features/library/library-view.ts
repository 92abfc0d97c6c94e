import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { DIFFICULTIES, SKILLS } from '@domain/labelling/codebook'
import { GENRES, TOPICS } from '@domain/labelling/kinds-of-text'

export const LENGTHS = ['short', 'medium', 'long'] as const
export const STANDINGS = ['new', 'begun', 'done'] as const
export const SORTS = ['match', 'level', 'title', 'length', 'recent'] as const
export type Length = (typeof LENGTHS)[number]
export type Standing = (typeof STANDINGS)[number]
export type Sort = (typeof SORTS)[number]

/** What each filter may be set to, as the address writes it. */
export const FILTERS = {
  level: DIFFICULTIES.map(String),
  genre: GENRES,
  topic: TOPICS,
  skill: SKILLS,
  length: LENGTHS,
  standing: STANDINGS,
} as const satisfies Record<string, readonly string[]>
export type Filter = keyof typeof FILTERS
export const FILTER_NAMES = Object.keys(FILTERS) as readonly Filter[]

/** What of the library is shown, and in which order; all of it stands in the address, so that it can be kept. */
export interface LibraryView {
  readonly words: string
  /** Set filters only. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>
  /** `null`: by how well a text matches where something is searched, else by level. */
  readonly sort: Sort | null
}

export const NOTHING_SET: LibraryView = { words: '', filters: {}, sort: null }
/** As the core looks for no more. */
export const MOST_CHARACTERS = 200

/** What an address asks for; what it names wrongly is left out. */
export function viewOf(query: LocationQuery): LibraryView {
  const value = (name: string) => {
    const given = query[name]
    return typeof given === 'string' ? given : ''
  }
  const filters = FILTER_NAMES.flatMap(name => {
    const isKnown = (FILTERS[name] as readonly string[]).includes(value(name))
    return isKnown ? [[name, value(name)] as const] : []
  })
  return {
    words: value('q').slice(0, MOST_CHARACTERS),
    filters: Object.fromEntries(filters),
    sort: SORTS.find(sort => sort === value('sort')) ?? null,
  }
}

/** The inverse: nothing stands in the address that is not set. */
export function queryOf({ words, filters, sort }: LibraryView): LocationQueryRaw {
  return { ...(words.trim() && { q: words }), ...filters, ...(sort && { sort }) }
}

/** A filter set, or with an empty value taken off. */
export function withFilter(view: LibraryView, filter: Filter, value: string): LibraryView {
  const { [filter]: _, ...others } = view.filters
  return { ...view, filters: value === '' ? others : { ...others, [filter]: value } }
}

export const isSearching = ({ words }: LibraryView) => words.trim() !== ''
export const filterCount = ({ filters }: LibraryView) => Object.keys(filters).length
export const isNarrowed = (view: LibraryView) => isSearching(view) || filterCount(view) > 0
export const sortOf = (view: LibraryView): Sort => {
  if (view.sort === 'match' && !isSearching(view)) return 'level'
  return view.sort ?? (isSearching(view) ? 'match' : 'level')
}
