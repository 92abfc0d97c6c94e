import { describe, expect, it } from 'vitest'
import type { TextSummary } from '../../../src-main/contract/library'
import { mainAction } from '../../../src-renderer/features/library/text-actions'
import { textSummary } from '../../fixtures/text-summaries'

const FRESH = textSummary()
const name = (text: TextSummary) => mainAction(text).name

describe('the likeliest thing to do with a text', () => {
  it('is to open it first', () => {
    expect(mainAction(FRESH)).toEqual({ name: 'Open the article', to: '/texts/harbour', isGoingOn: false })
  })

  it('is to continue an open session before all else', () => {
    const open = { ...FRESH, seen: 4, openSession: { id: 's1', exercise: 'sort', position: 5, total: 12 } as const }
    expect(name(open)).toBe('Continue at 5 of 12')
    const other = { ...open, openSession: { ...open.openSession, exercise: 'mark' } } as const
    expect(mainAction(other).to).toEqual({ path: '/texts/harbour/practice', query: { exercise: 'mark' } })
  })

  it('is what was not sorted yet, and then what was missed', () => {
    expect(name({ ...FRESH, seen: 12, missed: 2 })).toBe('Practise the next')
    const missed = mainAction({ ...FRESH, seen: 30, missed: 2 })
    expect(missed.to).toEqual({ path: '/texts/harbour/practice', query: { from: 'missed' } })
  })

  it('is to read it again when all is done', () => {
    expect(name({ ...FRESH, seen: 30, xrayOpen: true })).toBe('Read again')
  })
})
