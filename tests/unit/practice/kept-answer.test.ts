import { describe, expect, it } from 'vitest'
import { answerOf, missingWords } from '../../../src-renderer/features/practice/answer-of'
import { readKept } from '../../../src-renderer/features/practice/kept-answer'

const kept = {
  answerId: '3f2c8a34-8c1d-4f3e-9d55-0a4be5a0c111',
  spentMs: 1200,
  draft: { label: 'fact' },
  confidence: 2,
} as const

describe('an answer that was kept', () => {
  it('is read back as it was written', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept)
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '"words"',
    JSON.stringify({ ...kept, answerId: 'one' }),
    JSON.stringify({ ...kept, confidence: 4 }),
    JSON.stringify({ ...kept, spentMs: -1 }),
  ])('is simply not there where it cannot be read: %s', json => {
    expect(readKept(json)).toBeNull()
  })
})

describe('an answer as it is sent', () => {
  const given = { exercise: 'check', option: 'nothing' } as const

  it('waits until somebody has said how sure', () => {
    expect(answerOf(given, null, 10)).toBeNull()
    expect(answerOf(given, 2, 12.6)).toEqual({ ...given, confidence: 2, durationMs: 13 })
  })

  it('takes time within a day', () => {
    expect(answerOf(given, 1, -5)?.durationMs).toBe(0)
    expect(answerOf(given, 1, 1e12)?.durationMs).toBe(86_400_000)
  })

  it('says in one sentence what is missing', () => {
    expect(missingWords(['what these words are', 'how sure you are'])).toBe(
      'Still to say: what these words are and how sure you are.',
    )
    expect(missingWords(['a', 'b', 'c'])).toBe('Still to say: a, b and c.')
    expect(missingWords(['who answers for it'])).toBe('Still to say: who answers for it.')
    expect(missingWords([])).toBe('')
  })
})
