import { describe, expect, it } from 'vitest'
import { filteredWords } from '../../../src-renderer/features/progress/filter-words'
import {
  EVERYTHING,
  filterOf,
  isBackwards,
  periodNamed,
  periodOf,
  queryOf,
  viewOf,
} from '../../../src-renderer/features/progress/progress-view'

const NOW = new Date(2026, 10, 23, 9, 30)
const local = (month: number, day: number) => new Date(2026, month - 1, day).getTime()

describe('the view in the address', () => {
  it('is read and written the same', () => {
    for (const query of [
      {},
      { last: '7' },
      { from: '2026-11-01', to: '2026-11-20', text: 'harbour', skill: 'hedge' },
      { to: '2026-02-28' },
    ]) {
      expect(queryOf(viewOf(query))).toEqual(query)
    }
  })

  it('leaves out what it names wrongly', () => {
    const query = { last: '9', from: '2026-02-30', to: '0020-01-01', text: '../x', skill: 'none', more: '1' }
    expect(viewOf(query)).toEqual(EVERYTHING)
    expect(viewOf({ from: ['2026-11-01', '2026-11-02'] })).toEqual(EVERYTHING)
  })

  it('takes the last days before days that are named too', () => {
    expect(viewOf({ last: '28', from: '2026-11-01' })).toEqual({ ...EVERYTHING, last: 28 })
  })
})

describe('what the core is asked for', () => {
  it('is from midnight to the midnight after the last day, on this computer', () => {
    expect(filterOf({ ...EVERYTHING, from: '2026-11-01', to: '2026-11-20' }, NOW)).toEqual({
      ...{ from: local(11, 1), until: local(11, 21), textId: null, skill: null },
    })
  })

  it('counts today among the last seven days', () => {
    expect(filterOf({ ...EVERYTHING, last: 7 }, NOW)).toMatchObject({ from: local(11, 17), until: null })
  })

  it('is all there is where nothing is set', () => {
    expect(filterOf(EVERYTHING, NOW)).toEqual({ from: null, until: null, textId: null, skill: null })
  })
})

describe('the period', () => {
  it('is named by its control as it was chosen there', () => {
    for (const period of ['all', '7', '28', 'days'] as const) {
      expect(periodOf({ ...EVERYTHING, ...periodNamed(period, NOW) })).toBe(period)
    }
    expect(periodNamed('days', NOW)).toEqual({ last: null, from: '2026-10-27', to: '2026-11-23' })
  })

  it('is backwards only where its first day is after its last', () => {
    const days = (from: string | null, to: string | null) => isBackwards({ ...EVERYTHING, from, to })
    expect([days('2026-11-02', '2026-11-01'), days('2026-11-01', '2026-11-01'), days('2026-11-02', null)]).toEqual([
      ...[true, false, false],
    ])
  })
})

describe('what the figures rest on', () => {
  const choices = { texts: [{ id: 'harbour', title: 'The harbour' }], skills: [] }
  const words = (view: Partial<typeof EVERYTHING>, firstAnswers: number) =>
    filteredWords({ ...EVERYTHING, ...view }, { firstAnswers, allFirstAnswers: 120, choices })

  it('is said with all that was chosen', () => {
    expect(words({ from: '2026-11-01', to: '2026-11-20', textId: 'harbour', skill: 'hedge' }, 41)).toBe(
      'These figures rest on 41 of your 120 first answers: those between 1 November 2026 and 20 November 2026, in “The harbour”, about hedges.',
    )
    expect(words({ last: 7 }, 1)).toBe(
      'These figures rest on 1 of your 120 first answers: the one from the last 7 days.',
    )
    expect(words({ to: '2026-11-20' }, 2)).toContain('those up to 20 November 2026.')
    expect(words({ from: '2026-11-20', to: '2026-11-20' }, 2)).toContain('those from 20 November 2026.')
  })

  it('is said where nothing is left, also of a text that was never met', () => {
    expect(words({ textId: 'other', from: '2026-11-20' }, 0)).toBe(
      'None of your 120 first answers is since 20 November 2026, in a text you have not met.',
    )
  })
})
