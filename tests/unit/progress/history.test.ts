import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../src-renderer/features/progress/neighbours'
import { timeTaken } from '../../../src-renderer/features/progress/time-taken'
import { verdictOf } from '../../../src-renderer/features/progress/verdict-words'

describe('right or not', () => {
  const key = { label: 'fact', owner: 'source' } as const
  it('is told of label and owner apart', () => {
    expect(verdictOf({ correct: true, given: key, key })).toEqual({ tone: 'right', words: 'Right' })
    expect(verdictOf({ correct: false, given: { label: 'fact', owner: 'article' }, key }).words).toBe(
      'Label right, owner not',
    )
    expect(verdictOf({ correct: false, given: { label: 'opinion', owner: 'source' }, key }).words).toBe('Not right')
  })
})

describe('the time an answer took', () => {
  it.each([
    [0, 'under a second'],
    [499, 'under a second'],
    [8_400, '8 s'],
    [59_600, '1 min'],
    [72_000, '1 min 12 s'],
    [3_600_000, '1 h'],
    [86_400_000, '24 h'],
    [7_380_000, '2 h 3 min'],
  ])('of %d ms is %s', (ms, words) => expect(timeTaken(ms)).toBe(words))
})

describe('the answers beside one', () => {
  it('are earlier down the list and later up', () => {
    expect(neighboursOf(['c', 'b', 'a'], 'b')).toEqual({ earlier: 'a', later: 'c' })
    expect(neighboursOf(['c', 'b', 'a'], 'c')).toEqual({ earlier: 'b', later: null })
  })

  it('are unknown for an answer that was not loaded', () => {
    expect(neighboursOf(['c', 'b'], 'z')).toEqual({ earlier: null, later: null })
  })
})
