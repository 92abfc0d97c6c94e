import { describe, expect, it } from 'vitest'
import { listWords, outcomeWords } from '../../src-renderer/features/appeals/appeal-words'
import { isSameKey, keyOf } from '../../src-renderer/features/appeals/key-draft'
import { rulingOf, rulingProblem, type RulingDraft } from '../../src-renderer/features/appeals/ruling-draft'

const ruled = { at: 0, by: 'Ada', reason: 'So it stands.', key: null, rescored: 0 }

describe('what became of an appeal', () => {
  it.each([
    [{ state: 'open' as const, ruled: null }, 'Not decided yet. The key holds until it is.'],
    [{ state: 'withdrawn' as const, ruled: null }, 'Taken back before it was decided. The key holds.'],
    [{ state: 'declined' as const, ruled }, 'The key holds. No score has changed.'],
    [
      {
        state: 'upheld' as const,
        ruled: { ...ruled, key: { label: 'fact' as const, owner: 'source' as const }, rescored: 1 },
      },
      'The key is now: Reported fact, a source. 1 stored answer counts differently since.',
    ],
    [
      { state: 'upheld' as const, ruled: { ...ruled, rescored: 3 } },
      'These words are no longer asked or scored. 3 stored answers count differently since.',
    ],
    [
      { state: 'upheld' as const, ruled: { ...ruled, key: { label: 'attribution' as const, owner: null } } },
      'The key is now: Attribution. No stored answer counts differently by it.',
    ],
  ])('says what it changed: %o', (appeal, words) => {
    expect(outcomeWords(appeal)).toBe(words)
  })

  it('is counted for the whole list', () => {
    const of = (...states: ('open' | 'upheld' | 'declined' | 'withdrawn')[]) =>
      listWords(states.map(state => ({ state })))
    expect(of('open', 'upheld', 'withdrawn')).toBe('1 is open, 1 has been decided.')
    expect(of('withdrawn')).toBe('None is open, none has been decided.')
    expect(of('open', 'open', 'declined', 'upheld')).toBe('2 are open, 2 have been decided.')
  })
})

describe('a key in the making', () => {
  it('wants an owner of a fact or an opinion, and drops the one chosen before of an attribution', () => {
    expect(keyOf({ label: null, owner: 'source' })).toBeNull()
    expect(keyOf({ label: 'fact', owner: null })).toBeNull()
    expect(keyOf({ label: 'opinion', owner: 'source' })).toEqual({ label: 'opinion', owner: 'source' })
    expect(keyOf({ label: 'attribution', owner: 'source' })).toEqual({ label: 'attribution', owner: null })
  })

  it('is compared by both its parts', () => {
    expect(isSameKey({ label: 'fact', owner: 'source' }, { label: 'fact', owner: 'article' })).toBe(false)
    expect(isSameKey({ label: 'fact', owner: 'source' }, { label: 'fact', owner: 'source' })).toBe(true)
  })
})

describe('a decision in the making', () => {
  const draft = (change: Partial<RulingDraft>): RulingDraft => ({
    decision: 'uphold',
    key: { label: 'fact', owner: 'source' },
    voice: ['gull'],
    reason: 'The cue covers it.',
    ...change,
  })

  it.each([
    [{ decision: null }, 'Choose a decision.'],
    [{ key: { label: 'fact' as const, owner: null } }, 'Say who answers for it: the article itself or a source.'],
    [{ voice: [] }, 'Choose through whom it comes.'],
    [{ reason: '  ' }, 'Say why it is decided so; the appeal’s log keeps it.'],
  ])('says what is missing: %o', (change, words) => {
    expect(rulingProblem(draft(change))).toBe(words)
    expect(rulingOf(draft(change))).toBeNull()
  })

  it('is sent with the voice of a source, and without one where the article answers', () => {
    expect(rulingOf(draft({}))).toEqual({ upheld: true, key: { label: 'fact', owner: 'source', voice: ['gull'] } })
    const own = rulingOf(draft({ key: { label: 'fact', owner: 'article' } }))
    expect(own).toEqual({ upheld: true, key: { label: 'fact', owner: 'article', voice: [] } })
    expect(rulingOf(draft({ decision: 'unscore', voice: [] }))).toEqual({ upheld: true, key: null })
    expect(rulingOf(draft({ decision: 'decline', voice: [] }))).toEqual({ upheld: false })
  })
})
