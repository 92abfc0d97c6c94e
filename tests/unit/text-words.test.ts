import { describe, expect, it } from 'vitest'
import { asSentence, counted, doneWords, metaWords } from '../../src-renderer/features/reading/text-words'
import { keepsSpace } from '../../src-renderer/features/reading/white-space'

describe('a text in words', () => {
  it('says how far one has come', () => {
    expect(doneWords({ seen: 0, scored: 106, missed: 0 })).toBe('106 segments to sort, none of them sorted yet.')
    expect(doneWords({ seen: 12, scored: 106, missed: 0 })).toBe('12 of 106 segments sorted.')
    expect(doneWords({ seen: 106, scored: 106, missed: 4 })).toBe('All 106 segments sorted; 4 not right the last time.')
  })

  it('counts one thing as one', () => {
    expect([counted(1, 'segment'), counted(2, 'segment')]).toEqual(['1 segment', '2 segments'])
  })

  it('begins the meta line with a capital and ends a sentence once', () => {
    expect(metaWords({ genre: 'news report', minutes: 3, level: 2 })).toEqual(['News report', '3 min', 'level 2 of 5'])
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
