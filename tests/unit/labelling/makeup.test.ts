import { expect, it } from 'vitest'
import { makeupOf } from '../../../src-main/domain/labelling/makeup'
import { countWords } from '../../../src-main/domain/text/words'
import { harbour } from '../../fixtures/study-texts'

it('puts every word of a text into one of six parts, with shares that sum to 1', () => {
  const text = harbour()
  const makeup = makeupOf(text)
  expect(makeup.map(({ part, words }) => [part, words])).toEqual([
    ['own-fact', 5 + 7 + 6],
    ['sourced-fact', 7 + 6],
    ['sourced-opinion', 8],
    ['own-opinion', 7 + 8],
    ['attribution', 3 + 5 + 3],
    ['no-claim', 4 + 3 + 5],
  ])
  expect(makeup.reduce((sum, { words }) => sum + words, 0)).toBe(countWords(text.plain))
  expect(makeup.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
})

it('has no shares of nothing', () => {
  expect(makeupOf({ segments: [] }).every(({ words, share }) => words === 0 && share === 0)).toBe(true)
})
