import { describe, expect, it } from 'vitest'
import { answerOf, EMPTY_DRAFT, missingParts, missingWords } from '../../src-renderer/features/practice/draft-answer'

describe('an answer in the making', () => {
  it('lacks label and confidence at first', () => {
    expect(missingParts(EMPTY_DRAFT)).toEqual(['label', 'confidence'])
    expect(answerOf(EMPTY_DRAFT, 10)).toBeNull()
  })

  it.each(['fact', 'opinion'] as const)('asks who answers for a %s', label => {
    const draft = { ...EMPTY_DRAFT, label, confidence: 2 as const }
    expect(missingParts(draft)).toEqual(['owner'])
    expect(answerOf({ ...draft, owner: 'article' }, 10)).toMatchObject({ label, owner: 'article' })
  })

  it('drops owner and source with an attribution, which nobody answers for', () => {
    const draft = { label: 'attribution', owner: 'source', source: 'wp', confidence: 3 } as const
    expect(answerOf(draft, 10)).toEqual({
      label: 'attribution',
      owner: null,
      source: null,
      confidence: 3,
      durationMs: 10,
    })
  })

  it('drops the source where the article itself answers', () => {
    const draft = { label: 'fact', owner: 'article', source: 'wp', confidence: 1 } as const
    expect(answerOf(draft, 10)?.source).toBeNull()
  })

  it('takes time in whole milliseconds, within a day', () => {
    const draft = { label: 'attribution', owner: null, source: null, confidence: 1 } as const
    expect(answerOf(draft, 12.6)?.durationMs).toBe(13)
    expect(answerOf(draft, -5)?.durationMs).toBe(0)
    expect(answerOf(draft, 1e12)?.durationMs).toBe(86_400_000)
  })

  it('says in one sentence what is missing', () => {
    expect(missingWords(['label', 'confidence'])).toBe('Still to say: what these words are and how sure you are.')
    expect(missingWords(['owner'])).toBe('Still to say: who answers for it.')
    expect(missingWords([])).toBe('')
  })
})
