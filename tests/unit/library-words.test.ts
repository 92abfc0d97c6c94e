import { describe, expect, it } from 'vitest'
import type { TextSummary } from '../../src-main/contract/library'
import { actionsOf } from '../../src-renderer/features/library/text-actions'
import { textSummary } from '../fixtures/text-summaries'

const FRESH = textSummary()
const names = (text: TextSummary) => actionsOf(text).map(action => action.name)

describe('what can be done with a text', () => {
  it('is to open it first, and nothing that does not work yet', () => {
    expect(names(FRESH)).toEqual(['Open the article'])
  })

  it('is to continue an open session before all else', () => {
    const open = { ...FRESH, seen: 4, openSession: { id: 's1', exercise: 'sort', position: 5, total: 12 } as const }
    expect(names(open)).toEqual(['Continue at 5 of 12', 'Read'])
    const other = { ...open, openSession: { ...open.openSession, exercise: 'mark' } } as const
    expect(actionsOf(other)[0]?.to).toEqual({ path: '/texts/harbour/practice', query: { exercise: 'mark' } })
  })

  it('holds the X-ray once it is open', () => {
    expect(names({ ...FRESH, seen: 12, xrayOpen: true })).toEqual(['Practise the next', 'Read', 'X-ray'])
  })

  it('is the missed ones when all is sorted', () => {
    const [first] = actionsOf({ ...FRESH, seen: 30, missed: 2, xrayOpen: true })
    expect(first?.to).toEqual({ path: '/texts/harbour/practice', query: { from: 'missed' } })
    expect(names({ ...FRESH, seen: 30, xrayOpen: true })).toEqual(['Open the article', 'X-ray'])
  })
})
