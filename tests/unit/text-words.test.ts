import { describe, expect, it } from 'vitest'
import { asSentence, metaWords, textStanding } from '../../src-renderer/features/reading/text-words'
import { keepsSpace } from '../../src-renderer/features/reading/white-space'

describe('a text in words', () => {
  const fresh = { scored: 106, seen: 0, missed: 0, first: { asked: 0, right: 0 } }

  it('says how far one has come, first answers apart from what is missed', () => {
    expect(textStanding(fresh)).toBe('106 segments to sort, none sorted yet')
    expect(textStanding({ ...fresh, seen: 12, missed: 3, first: { asked: 12, right: 8 } })).toBe(
      '12 of 106 segments sorted · 8 of 12 right first time · 3 not right the last time',
    )
    expect(textStanding({ ...fresh, seen: 106 })).toBe('All 106 segments sorted')
    expect(textStanding({ ...fresh, scored: 1 })).toBe('1 segment to sort, none sorted yet')
    expect(textStanding({ ...fresh, scored: 0 })).toBe('To be read; there is nothing to sort in it')
  })

  it('begins the meta line with a capital and ends a sentence once', () => {
    expect(metaWords({ genre: 'news report', minutes: 3, words: 1204, level: 2 })).toBe(
      'News report · 3 min · 1,204 words · level 2 of 5',
    )
    expect([asSentence('Unknown'), asSentence('Unknown. ')]).toEqual(['Unknown.', 'Unknown.'])
  })
})

describe('white space that folding would lose', () => {
  it.each([
    ['  • A bullet stands in.', true],
    ['Two  blanks.', true],
    ['A tab\there.', true],
    ['Ends in a blank. ', true],
    ['Just words, as usual.', false],
  ])('%j: %s', (text, kept) => {
    expect(keepsSpace(text)).toBe(kept)
  })
})
