import { describe, expect, it } from 'vitest'
import { emptyDraft, givenOf, missing, restore, toDraft } from '../../../src-renderer/features/practice/sort/sort-draft'

const empty = emptyDraft()
const sources = [{ id: 'wp', name: 'The Harbour Post', kind: 'outlet' }] as const

describe('an answer of Sort in the making', () => {
  it('lacks the label at first', () => {
    expect(missing(empty)).toEqual(['what these words are'])
    expect(givenOf(empty)).toBeNull()
  })

  it.each(['fact', 'opinion'] as const)('asks who answers for a %s', label => {
    expect(missing({ ...empty, label })).toEqual(['who answers for it'])
    expect(givenOf({ ...empty, label })).toBeNull()
    expect(givenOf({ ...empty, label, owner: 'article' })).toEqual({
      exercise: 'sort',
      label,
      owner: 'article',
      source: null,
    })
  })

  it('drops owner and source with an attribution, which nobody answers for', () => {
    expect(givenOf({ label: 'attribution', owner: 'source', source: 'wp' })).toEqual({
      exercise: 'sort',
      label: 'attribution',
      owner: null,
      source: null,
    })
  })

  it('drops the source where the article itself answers', () => {
    expect(givenOf({ label: 'fact', owner: 'article', source: 'wp' })?.source).toBeNull()
  })

  it('is the same again from what was stored of it', () => {
    const draft = { label: 'fact', owner: 'source', source: 'wp' } as const
    const given = givenOf(draft)
    expect(given && toDraft(given)).toEqual(draft)
  })

  it('is taken up again where it fits, and not where it does not', () => {
    const draft = { label: 'opinion', owner: 'source', source: 'wp' }
    expect(restore(JSON.parse(JSON.stringify(draft)), { sources: [...sources] })).toEqual(draft)
    expect(restore(draft, { sources: [] })).toBeNull()
    for (const other of [null, 'fact', [], { label: 'rumour', owner: null, source: null }, { label: 'fact' }]) {
      expect(restore(other, { sources: [] })).toBeNull()
    }
  })
})
