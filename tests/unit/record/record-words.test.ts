import { expect, it } from 'vitest'
import { daysWords, nothingNewWords } from '../../../src-renderer/app/record-words'

const NOON = Date.UTC(2026, 0, 5, 12)

it('says a day once', () => {
  expect(daysWords(NOON, NOON + 1000)).toBe('on 5 January 2026')
  expect(daysWords(NOON, NOON + 86_400_000)).toBe('from 5 January 2026 to 6 January 2026')
})

it.each([
  [0, 'Nothing is new. The record of Ada holds no answers yet. Nothing was changed.'],
  [1, 'Nothing is new. The answer of Ada is here already. Nothing was changed.'],
  [1204, 'Nothing is new. All 1,204 answers of Ada are here already. Nothing was changed.'],
])('says that nothing is new of %i answers', (answers, words) => expect(nothingNewWords('Ada', answers)).toBe(words))
