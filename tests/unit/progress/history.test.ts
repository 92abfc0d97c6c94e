import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../src-renderer/features/progress/neighbours'
import { timeTaken } from '../../../src-renderer/features/progress/time-taken'
import { verdictOf } from '../../../src-renderer/features/progress/verdict-words'

describe('right or not', () => {
  const key = { label: 'fact', owner: 'source' } as const
  const sort = { exercise: 'sort', score: null, key, given: key } as const
  const mark = { exercise: 'mark', key: null, given: null } as const

  it('is told of label and owner apart', () => {
    expect(verdictOf({ ...sort, correct: true })).toEqual({ tone: 'right', words: 'Right' })
    expect(verdictOf({ ...sort, correct: false, given: { label: 'fact', owner: 'article' } }).words).toBe(
      'Label right, owner not',
    )
    expect(verdictOf({ ...sort, correct: false, given: { label: 'opinion', owner: 'source' } }).words).toBe('Not right')
  })

  it('is told of other exercises by their score, which is whole only where nothing was missed', () => {
    expect(verdictOf({ ...mark, correct: true, score: 1 }).words).toBe('Right')
    expect(verdictOf({ ...mark, correct: false, score: 0.999 })).toEqual({ tone: 'half', words: 'Partly right, 99 %' })
    expect(verdictOf({ ...mark, correct: false, score: 0 })).toEqual({ tone: 'again', words: 'Not right' })
  })

  it('is neither where nothing is right or wrong, or nothing could judge', () => {
    expect(verdictOf({ ...mark, exercise: 'contested', correct: null, score: 0.72 })).toEqual({
      tone: 'open',
      words: '72 %',
    })
    expect(verdictOf({ ...mark, exercise: 'rewrite', correct: null, score: null }).words).toBe('Not judged')
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
