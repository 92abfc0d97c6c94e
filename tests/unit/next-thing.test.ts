import { describe, expect, it } from 'vitest'
import type { TextSummary } from '../../src-main/contract/library'
import { nextThing } from '../../src-renderer/features/today/next-thing'
import { textSummary } from '../fixtures/text-summaries'

const text = (id: string, known: Partial<TextSummary> = {}) =>
  textSummary({ id, title: `Text ${id}`, level: 2, ...known })

describe('the next thing to do', () => {
  it('is to go on with an open session, before all else', () => {
    const open = text('b', { seen: 4, openSession: { id: 's1', position: 5, total: 12 } })
    expect(nextThing([text('a'), open, text('c', { seen: 30, missed: 3 })])).toEqual({
      kind: 'continue',
      text: open,
      id: 's1',
      position: 5,
      total: 12,
    })
  })

  it('is more of a text that was begun, before a new one', () => {
    expect(nextThing([text('a', { level: 1 }), text('b', { seen: 12 })])).toMatchObject({
      kind: 'more',
      text: { id: 'b' },
      left: 18,
    })
  })

  it('is the easiest new text when none was begun', () => {
    expect(
      nextThing([text('a', { level: 3 }), text('b', { level: 1 }), text('c', { seen: 30, missed: 2 })]),
    ).toMatchObject({
      kind: 'start',
      text: { id: 'b' },
    })
  })

  it('is what was missed most when every text is sorted', () => {
    const texts = [text('a', { seen: 30, missed: 1 }), text('b', { seen: 30, missed: 7 })]
    expect(nextThing(texts)).toMatchObject({ kind: 'missed', text: { id: 'b' }, missed: 7 })
  })

  it('is nothing more when all is sorted and none was missed', () => {
    expect(nextThing([text('a', { seen: 30 })])).toEqual({ kind: 'done' })
  })

  it('says so when there is nothing to practise', () => {
    expect(nextThing([])).toEqual({ kind: 'nothing' })
    expect(nextThing([text('a', { scored: 0 })])).toEqual({ kind: 'nothing' })
  })
})
