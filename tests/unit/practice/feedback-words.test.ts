import { describe, expect, it } from 'vitest'
import { certaintyWords } from '../../../src-renderer/features/practice/feedback/certainty-words'
import { measuredWords } from '../../../src-renderer/features/practice/feedback/difficulty-words'
import { rulingWords } from '../../../src-renderer/features/practice/feedback/ruling-words'

describe('what is said beside a key', () => {
  it('is how confidence fits, and nothing where nothing is right or wrong', () => {
    expect(certaintyWords({ correct: false, certaintyMark: -6 }, 3)).toMatch(/^−6: not right, and certain/)
    expect(certaintyWords({ correct: true, certaintyMark: 2 }, 2)).toMatch(/^\+2: right, and fairly sure/)
    expect(certaintyWords({ correct: null, certaintyMark: null }, 3)).toBe('')
  })

  it('is how hard it has been, once anybody has answered', () => {
    expect(measuredWords({ difficulty: 3.84, answers: 9 })).toBe(
      'Hard so far: 3.8 of 5, by 9 first answers and its author’s estimate.',
    )
    expect(measuredWords({ difficulty: 1, answers: 1 })).toBe(
      'Very easy so far: 1 of 5, by 1 first answer and its author’s estimate.',
    )
    expect(measuredWords({ difficulty: 4, answers: 0 })).toBe('')
  })

  it('is that the key was changed, when, why, and what it was', () => {
    const ruling = {
      appealId: 'a',
      at: new Date(2026, 10, 22, 12).getTime(),
      reason: 'The minutes would settle it.',
      before: { label: 'opinion', owner: 'article' },
      now: { label: 'fact', owner: 'article' },
    } as const
    expect(rulingWords(ruling)).toEqual({
      head: 'Changed to “Reported fact, the article itself” after an appeal on 22 November 2026.',
      reason: 'The minutes would settle it.',
      before: 'Before: “Opinion, the article itself”.',
    })
    expect(rulingWords({ ...ruling, now: null }).head).toBe('No longer scored after an appeal on 22 November 2026.')
  })
})
