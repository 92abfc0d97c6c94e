import { describe, expect, it } from 'vitest'
import { todayView } from '../../../src-renderer/features/today/today-view'
import { textSummary } from '../../fixtures/text-summaries'
import { dueSkill, todayPlan } from '../../fixtures/today-plans'

const NEXT = { at: Date.UTC(2026, 0, 8), skills: 2 }
const ofText = { id: 's1', textId: 'harbour', title: 'The harbour', exercise: 'sort' as const, position: 5, total: 12 }
const ofToday = { ...ofText, id: 's2', textId: null, title: null, exercise: null }
const begun = { text: textSummary({ seen: 12 }), trains: [], begun: true }

describe('the page Today', () => {
  it('shows somebody new the first text and the three inks, and no session', () => {
    expect(todayView(todayPlan())).toMatchObject({ isNew: true, open: null, session: 'none', empty: null })
    expect(todayView(todayPlan()).text?.text.id).toBe('harbour')
  })

  it('shows what was begun, the newest first, and not the same text again below', () => {
    const other = { ...ofText, id: 's3', textId: 'other' }
    const view = todayView(todayPlan({ open: [ofText, other], nextText: begun, next: NEXT }))
    expect(view).toMatchObject({ open: ofText, alsoOpen: [other], text: null, isNew: false })
  })

  it('offers today’s session when there is something to ask, but not while it is under way', () => {
    const due = { due: [dueSkill('hedge')], available: 6, nextText: begun }
    expect(todayView(todayPlan(due))).toMatchObject({ session: 'start', isNew: false })
    const other = { ...ofText, textId: 'other' }
    expect(todayView(todayPlan({ ...due, open: [other] }))).toMatchObject({ session: 'start', text: null })
    expect(todayView(todayPlan({ ...due, open: [ofText, ofToday] }))).toMatchObject({ session: 'none' })
  })

  it('tells a day that is full from one with nothing due', () => {
    const waiting = [{ skill: 'hedge' as const, on: NEXT.at }]
    expect(todayView(todayPlan({ next: NEXT, nextText: begun })).session).toBe('later')
    expect(todayView(todayPlan({ next: NEXT, waiting, answeredToday: 36 })).session).toBe('full')
  })

  it('says when every text is read to its end, and when there is no text', () => {
    expect(todayView(todayPlan({ next: NEXT, nextText: null })).empty).toBe('done')
    expect(todayView(todayPlan({ nextText: null })).empty).toBe('library')
    expect(todayView(todayPlan({ nextText: null, due: [dueSkill('hedge')], available: 6 })).empty).toBeNull()
  })
})
