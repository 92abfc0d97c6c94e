import { describe, expect, it } from 'vitest'
import { dayAhead } from '../../../src-renderer/features/today/day-ahead'
import { sessionLengths, usualLength } from '../../../src-renderer/features/today/session-lengths'
import { SKILL_HINTS } from '../../../src-renderer/features/today/skill-hints'
import {
  listed,
  moreWords,
  newSkillWords,
  nextWords,
  openTitle,
  openTo,
  openWords,
  sessionLede,
  textOffer,
} from '../../../src-renderer/features/today/today-words'
import { textSummary } from '../../fixtures/text-summaries'
import { dueSkill, todayPlan } from '../../fixtures/today-plans'

const NOON = new Date(2026, 0, 6, 12)
const day = (ahead: number) => new Date(2026, 0, 6 + ahead).getTime()
const waiting = (count: number) => Array.from({ length: count }, () => ({ skill: 'hedge' as const, on: day(1) }))

describe('a day to come', () => {
  it('is said as people say it', () => {
    expect([0, 1, 3, 6, 7, 30].map(ahead => dayAhead(day(ahead), NOON))).toEqual([
      'today',
      'tomorrow',
      'on Friday',
      'on Monday',
      'on 13 January',
      'on 5 February',
    ])
  })
})

describe('the lengths of a session', () => {
  const names = (available: number) => sessionLengths(available).map(({ value, name }) => `${value}: ${name}`)

  it('are three, as far as there are questions for them', () => {
    expect(names(36)).toEqual(['6: 3 minutes', '12: 6 minutes', '20: 10 minutes'])
    expect(names(20)).toEqual(names(36))
    expect(names(9)).toEqual(['6: 3 minutes', '9: 5 minutes'])
    expect(names(6)).toEqual(['6: 3 minutes'])
    expect(names(4)).toEqual(['4: 2 minutes'])
    expect(names(0)).toEqual([])
  })

  it('begin with the usual one, or the longest there is', () => {
    expect([36, 12, 9, 4].map(available => usualLength(sessionLengths(available)))).toEqual([12, 12, 9, 4])
  })
})

describe('what Today says', () => {
  const one = { id: 's', textId: 'harbour', title: 'The harbour', exercise: 'mark' as const, position: 3, total: 8 }

  it('of a session that is open', () => {
    expect([openTitle(one), openWords(one)]).toEqual(['The harbour', 'Mark, question 3 of 8'])
    expect(openTo(one)).toEqual({ path: '/texts/harbour/practice', query: { exercise: 'mark' } })
    expect(openTo({ ...one, exercise: 'sort' })).toBe('/texts/harbour/practice')
    const today = { ...one, textId: null, title: null, exercise: null }
    expect([openTitle(today), openWords(today), openTo(today)]).toEqual([
      'Today’s session',
      'Question 3 of 8',
      '/practice',
    ])
    expect(openTitle({ ...one, title: null })).toBe('A text that has left the library')
  })

  it('of what is due, and of what waits', () => {
    const due = [dueSkill('hedge'), dueSkill('booster')]
    expect(sessionLede(todayPlan({ due }))).toBe('These skills are best refreshed now, before they fade.')
    expect(sessionLede(todayPlan({ due, waiting: waiting(5) }))).toBe(
      'These skills are best refreshed now, before they fade. Five more follow on the next days.',
    )
    expect(sessionLede(todayPlan({ due: [dueSkill('hedge', true)] }))).toBe(
      'This skill is best refreshed now, before it fades. What surprised you last time comes first.',
    )
    expect(sessionLede(todayPlan({ introduces: 'hedge' }))).toContain('room for something new')
    expect(newSkillWords('unnamed-source')).toBe('New: unnamed sources. A few worked examples come first.')
  })

  it('welcomes back without counting what was not done', () => {
    const welcome = { daysAway: 23, spreadDays: 4, skills: 17 }
    const words = sessionLede(todayPlan({ due: [dueSkill('hedge')], waiting: waiting(16), welcome }))
    expect(words).toBe('Today is a short start with one skill. The others follow over the three days after.')
    expect(words).not.toMatch(/23|late|missed|overdue/)
  })

  it('when there is something again', () => {
    const next = { at: day(3), skills: 2 }
    expect(nextWords(todayPlan({ next }), false, NOON)).toBe(
      'What you have practised is fresh. Two skills come back on Friday.',
    )
    expect(nextWords(todayPlan({ next: { at: day(1), skills: 4 }, answeredToday: 12 }), true, NOON)).toBe(
      'You have answered 12 questions today. What is left follows tomorrow.',
    )
  })

  it('of the next text, and what of the due it trains', () => {
    const next = { text: textSummary({ minutes: 4 }), trains: ['hedge' as const, 'booster' as const], begun: false }
    expect(textOffer(next)).toMatchObject({ action: 'Open the article', to: '/texts/harbour', also: null })
    expect(textOffer(next).words).toContain('It trains hedges and boosters.')
    expect(textOffer({ ...next, begun: true, text: textSummary({ seen: 3 }) })).toMatchObject({
      ...{ action: 'Practise', to: '/texts/harbour/practice', also: { name: 'Read the article' } },
      words: 'You have sorted 3 of 30 stretches of words. It trains hedges and boosters.',
    })
  })

  it('lists the first few', () => {
    expect([0, 1, 8].map(moreWords)).toEqual(['', 'and one more', 'and eight more'])
    expect(listed(['a'])).toBe('a')
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and others')
  })

  it('of a skill what fits a line beside another', () => {
    for (const hint of Object.values(SKILL_HINTS)) expect(hint.length, hint).toBeLessThanOrEqual(46)
  })

  it('no word that judges people, and none that counts lateness', () => {
    const all = Object.values(SKILL_HINTS).join(' ')
    expect(all).not.toMatch(/\b(true|false|fake|trust|biased|late|overdue|failed)\b|!/i)
  })
})
