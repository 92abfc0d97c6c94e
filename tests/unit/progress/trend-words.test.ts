import { describe, expect, it } from 'vitest'
import { trendTests, trendWords } from '../../../src-renderer/features/progress/trend-words'

const words = (facts: number, opinions: number) =>
  trendWords(
    [
      { name: 'reported facts', count: facts },
      { name: 'opinions', count: opinions },
    ],
    60,
  )

describe('why there is no trend yet', () => {
  it.each([
    [22, 8, '38 more answers about reported facts and 52 about opinions are'],
    [59, 59, '1 more answer about reported facts and as many about opinions are'],
    [60, 59, '1 more answer about opinions is'],
    [10, 80, '50 more answers about reported facts are'],
  ])('with %d facts and %d opinions', (facts, opinions, missing) => {
    expect(words(facts, opinions)).toBe(`No trend yet: ${missing} needed before a line would mean anything.`)
  })

  it('promises no line that is not drawn', () => {
    expect(words(60, 61)).toMatch(/enough answers on both sides.*does not draw it yet/)
  })

  it('is told of both tests, each with its own sides', () => {
    const tests = trendTests({ needed: 60, facts: 1, opinions: 2, articles: 3, sources: 4 })
    expect(tests.map(({ sides }) => sides.map(side => side.count))).toEqual([
      [1, 2],
      [3, 4],
    ])
  })
})
