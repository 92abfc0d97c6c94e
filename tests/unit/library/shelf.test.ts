import { describe, expect, it } from 'vitest'
import type { FoundText } from '../../../src-main/contract/library'
import { choicesOf, leftWords, loosenWords } from '../../../src-renderer/features/library/filter-words'
import { NOTHING_SET, type LibraryView } from '../../../src-renderer/features/library/library-view'
import { lengthOf, loosenings, shelf, standingOf } from '../../../src-renderer/features/library/shelf'
import { textSummary } from '../../fixtures/text-summaries'

const ferry = textSummary({
  id: 'ferry',
  title: 'A ferry',
  level: 3,
  words: 150,
  topic: 'transport',
  skills: ['hedge'],
})
const trial = textSummary({
  id: 'trial',
  title: 'The trial',
  level: 1,
  genre: 'court report',
  words: 700,
  lastAt: 5,
  seen: 3,
})
const homes = textSummary({ id: 'homes', title: 'Homes', level: 1, words: 400, topic: 'housing', seen: 30, lastAt: 9 })
const ALL = [ferry, trial, homes]

const found = (...ids: string[]): FoundText[] => ids.map(textId => ({ textId, title: [], passage: null }))
const ids = (view: Partial<LibraryView>, results: FoundText[] | null = null) =>
  shelf(ALL, { ...NOTHING_SET, ...view }, results).map(({ id }) => id)

describe('the shelf', () => {
  it('is in the order of levels, then titles', () => {
    expect(ids({})).toEqual(['homes', 'trial', 'ferry'])
  })

  it('is in another order where one is chosen', () => {
    expect(ids({ sort: 'title' })).toEqual(['ferry', 'homes', 'trial'])
    expect(ids({ sort: 'length' })).toEqual(['ferry', 'homes', 'trial'])
    expect(ids({ sort: 'recent' })).toEqual(['homes', 'trial', 'ferry'])
  })

  it('keeps what passes every filter', () => {
    expect(ids({ filters: { level: '1' } })).toEqual(['homes', 'trial'])
    expect(ids({ filters: { level: '1', genre: 'court report' } })).toEqual(['trial'])
    expect(ids({ filters: { topic: 'housing', skill: 'hedge' } })).toEqual([])
    expect(ids({ filters: { length: 'short' } })).toEqual(['ferry'])
    expect(ids({ filters: { standing: 'done' } })).toEqual(['homes'])
  })

  it('holds what a search found, the best first, and all while that is not known', () => {
    expect(ids({ words: 'x' }, found('trial', 'homes'))).toEqual(['trial', 'homes'])
    expect(ids({ words: 'x', sort: 'title' }, found('trial', 'homes'))).toEqual(['homes', 'trial'])
    expect(ids({ words: 'x', filters: { level: '3' } }, found('trial', 'homes'))).toEqual([])
    expect(ids({ words: 'x' }, null)).toHaveLength(3)
  })
})

it('tells lengths and standings apart at their edges', () => {
  expect([300, 301, 599, 600].map(words => lengthOf({ words }))).toEqual(['short', 'medium', 'medium', 'long'])
  const open = { id: 's', exercise: 'mark', position: 1, total: 2 } as const
  expect(ALL.map(standingOf)).toEqual(['new', 'begun', 'done'])
  expect(standingOf({ ...ferry, openSession: open })).toBe('begun')
  expect(standingOf({ ...ferry, scored: 0 })).toBe('new')
})

describe('an empty shelf', () => {
  const names = (view: LibraryView, results: FoundText[] | null = null) =>
    loosenings(ALL, view, results).map(way => loosenWords(way, view))

  it('says which filter to take off, what leaves most first', () => {
    expect(names({ ...NOTHING_SET, filters: { level: '3', standing: 'done' } })).toEqual([
      'Without “Level 3”: 1 text',
      'Without “Done”: 1 text',
    ])
    expect(names({ ...NOTHING_SET, words: 'sea', filters: { level: '1' } }, found('ferry'))).toEqual([
      'Without “sea”: 2 texts',
      'Without “Level 1”: 1 text',
    ])
  })

  it('offers the words without any filter where no single one is enough', () => {
    const view = { ...NOTHING_SET, words: 'sea', filters: { topic: 'sport', genre: 'editorial' } }
    expect(names(view, found('ferry'))).toEqual(['Without any filter: 1 text'])
    expect(names({ ...NOTHING_SET, filters: view.filters })).toEqual([])
  })
})

it('offers only what some text has, and what is set', () => {
  expect(choicesOf('level', ALL, NOTHING_SET).map(({ name }) => name)).toEqual(['Level 1', 'Level 3'])
  expect(choicesOf('topic', ALL, NOTHING_SET).map(({ name }) => name)).toEqual(['Housing', 'Transport'])
  const set = { ...NOTHING_SET, filters: { topic: 'sport' } }
  expect(choicesOf('topic', ALL, set).map(({ value }) => value)).toContain('sport')
})

it('counts in words', () => {
  expect([leftWords(3, 9), leftWords(9, 9), leftWords(0, 1)]).toEqual(['3 of 9 texts', '9 texts', '0 of 1 text'])
})
