import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FILTER_NAMES,
  FILTERS,
  NOTHING_SET,
  queryOf,
  SORTS,
  sortOf,
  viewOf,
  withFilter,
  type LibraryView,
} from '../../../src-renderer/features/library/library-view'

const anyView: fc.Arbitrary<LibraryView> = fc.record({
  words: fc.string({ unit: 'grapheme', maxLength: 60 }).map(words => (words.trim() ? words.slice(0, 200) : '')),
  filters: fc.record(Object.fromEntries(FILTER_NAMES.map(name => [name, fc.constantFrom(...FILTERS[name])])), {
    requiredKeys: [],
  }),
  sort: fc.constantFrom(null, ...SORTS),
})

describe('the view in the address', () => {
  it('is the one that was put there', () => {
    fc.assert(
      fc.property(anyView, view => {
        expect(viewOf(queryOf(view) as Record<string, string>)).toEqual(view)
      }),
    )
  })

  it('leaves out what it does not know, and never fails', () => {
    expect(
      viewOf({ level: '9', genre: ['editorial', 'court report'], topic: 'weather', sort: 'x', q: null, a: 'b' }),
    ).toEqual({
      ...{ words: '', filters: { topic: 'weather' }, sort: null },
    })
    expect(viewOf({ q: 'x'.repeat(5000) }).words).toHaveLength(200)
  })

  it('holds nothing that is not set', () => {
    expect(queryOf({ ...NOTHING_SET, words: '  ' })).toEqual({})
    expect(withFilter(withFilter(NOTHING_SET, 'level', '3'), 'level', '')).toEqual(NOTHING_SET)
  })

  it('is by match where something is searched, else by level, unless it says so', () => {
    expect(sortOf(NOTHING_SET)).toBe('level')
    expect(sortOf({ ...NOTHING_SET, words: 'ferry' })).toBe('match')
    expect(sortOf({ ...NOTHING_SET, words: 'ferry', sort: 'title' })).toBe('title')
    expect(sortOf({ ...NOTHING_SET, sort: 'match' })).toBe('level')
  })
})
