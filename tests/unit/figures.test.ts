import { describe, expect, it } from 'vitest'
import { bytesWords, countWords } from '../../src-renderer/ui/figures'
import { answeredToday, recentWords } from '../../src-renderer/features/today/recent-answers'
import type { HistoryRow } from '../../src-main/contract/progress'

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [53_248, '53.2 KB'],
    [999_999, '1 MB'],
    [104_857_600, '105 MB'],
    [2e15, '2000 TB'],
  ])('of %d bytes read %s', (bytes, words) => expect(bytesWords(bytes)).toBe(words))
})

describe('counts', () => {
  it('agree with their noun', () => {
    expect(countWords(1, 'answer')).toBe('1 answer')
    expect(countWords(0, 'answer')).toBe('0 answers')
    expect(countWords(1204, 'answer')).toBe('1,204 answers')
  })
})

describe('recent answers', () => {
  const now = new Date(2026, 2, 14, 9, 30)
  const row = (at: Date) => ({ at: at.getTime() }) as HistoryRow
  const early = row(new Date(2026, 2, 14, 0, 0))
  const yesterday = row(new Date(2026, 2, 13, 23, 59))

  it('are of today from midnight on, by this computer’s clock', () => {
    expect(answeredToday([early, yesterday], null, now)).toEqual({ count: 1, more: false })
  })

  it('may be more than a page holds', () => {
    expect(answeredToday([early], 17, now)).toEqual({ count: 1, more: true })
  })

  it('are told without praise or blame', () => {
    expect(recentWords(0, { count: 0, more: false })).toBe('Nothing sorted yet.')
    expect(recentWords(1, { count: 0, more: false })).toBe('One answer stored, not today.')
    expect(recentWords(62, { count: 50, more: true })).toBe('62 answers stored, 50 or more of them today.')
  })
})
