import { describe, expect, it } from 'vitest'
import { UTC_DAYS, DAY_MS } from '../../../src-main/domain/learning/days'
import { gradeOf, meanGrade, type GradedAnswer } from '../../../src-main/domain/learning/grade'
import { intervalDays, memoriesOf, recallAt } from '../../../src-main/domain/learning/memory'
import { reviewsOf } from '../../../src-main/domain/learning/reviews'
import { dueDay } from '../../../src-main/domain/learning/schedule'

const MONDAY = Date.UTC(2026, 0, 5, 9)
const answer = (day: number, change: Partial<GradedAnswer> = {}): GradedAnswer => ({
  sessionId: `day ${day}`,
  at: MONDAY + day * DAY_MS,
  skills: ['hedge'],
  correct: true,
  confidence: 2,
  ...change,
})
const hedge = (answers: readonly GradedAnswer[]) => {
  const memory = memoriesOf(answers).get('hedge')
  if (!memory) throw new Error('No memory of it.')
  return memory
}

describe('the grade of a review', () => {
  it('comes from correctness and confidence: a wrong answer is again, however sure', () => {
    expect(([1, 2, 3] as const).map(confidence => gradeOf(true, confidence))).toEqual([2, 3, 4])
    expect(([1, 2, 3] as const).map(confidence => gradeOf(false, confidence))).toEqual([1, 1, 1])
  })

  it('is the mean of several answers, rounded down', () => {
    expect(meanGrade([4, 3])).toBe(3)
    expect(meanGrade([1, 4])).toBe(2)
    expect(meanGrade([1, 2])).toBe(1)
  })
})

describe('reviews', () => {
  it('are one for each session and skill, whatever lies between its answers', () => {
    const reviews = reviewsOf([
      answer(0, { sessionId: 'a', confidence: 3 }),
      answer(0.1, { sessionId: 'b', skills: ['hedge', 'booster'] }),
      answer(0.2, { sessionId: 'a', correct: false, confidence: 3, skills: ['hedge'] }),
    ])
    expect(reviews.get('hedge')).toEqual([
      { at: MONDAY + 0.1 * DAY_MS, grade: 3, sureMistake: false },
      { at: MONDAY + 0.2 * DAY_MS, grade: 2, sureMistake: true },
    ])
    expect(reviews.get('booster')).toHaveLength(1)
  })

  it('are two when a session is taken up again on another day', () => {
    expect(reviewsOf([answer(0, { sessionId: 'a' }), answer(1, { sessionId: 'a' })]).get('hedge')).toHaveLength(2)
  })

  it('leave out what was not judged', () => {
    expect(memoriesOf([answer(0, { correct: null })]).size).toBe(0)
  })
})

describe('the memory of a skill', () => {
  it('has the stabilities that FSRS-6 publishes for a first review', () => {
    const first = (change: Partial<GradedAnswer>) => hedge([answer(0, change)]).stability
    expect(first({ correct: false })).toBeCloseTo(0.212, 4)
    expect(first({ confidence: 1 })).toBeCloseTo(1.2931, 4)
    expect(first({ confidence: 2 })).toBeCloseTo(2.3065, 4)
    expect(first({ confidence: 3 })).toBeCloseTo(8.2956, 4)
  })

  it('fades to 90 % after as many days as its stability, and is whole at its review', () => {
    const memory = hedge([answer(0)])
    expect(recallAt(memory, memory.lastAt)).toBe(1)
    expect(recallAt(memory, memory.lastAt + memory.stability * DAY_MS)).toBeCloseTo(0.9, 5)
    expect(recallAt(memory, memory.lastAt - DAY_MS), 'a clock that was set back').toBe(1)
  })

  it('grows by a review after days, and hardly by one at once', () => {
    const once = hedge([answer(0)]).stability
    const massed = hedge([answer(0), answer(0.01)]).stability
    const spaced = hedge([answer(0), answer(3)]).stability
    expect(massed).toBeLessThan(once * 1.1)
    expect(spaced).toBeGreaterThan(once * 2)
  })

  it('remembers a certain mistake until an answer is right', () => {
    const mistake = answer(0, { correct: false, confidence: 3 })
    expect(hedge([mistake]).sureMistake).toBe(true)
    expect(hedge([mistake, answer(1, { correct: false, confidence: 1 })]).sureMistake).toBe(true)
    expect(hedge([mistake, answer(0.01, { sessionId: 'day 0' })]).sureMistake).toBe(false)
    expect(hedge([mistake, answer(1)]).sureMistake).toBe(false)
    expect(hedge([answer(0, { correct: false, confidence: 2 })]).sureMistake).toBe(false)
  })

  it('is right again when an answer is scored anew, since nothing of it is kept', () => {
    const history = [answer(0), answer(3, { correct: false }), answer(5)]
    const rescored = history.map(one => ({ ...one, correct: true }))
    expect(memoriesOf(rescored)).toEqual(memoriesOf([answer(0), answer(3), answer(5)]))
    expect(hedge(rescored).stability).toBeGreaterThan(hedge(history).stability)
  })

  it('comes back the sooner the more one wishes to keep, but not on the same day', () => {
    const memory = hedge([answer(0)])
    const intervals = [0.8, 0.85, 0.9, 0.95].map(retention => intervalDays(memory, retention))
    expect(intervals).toEqual(intervals.toSorted((a, b) => b - a))
    expect(intervals[2]).toBe(Math.round(memory.stability))
    const forgotten = hedge([answer(0, { correct: false })])
    expect(dueDay(forgotten, 0.95, UTC_DAYS)).toBe(UTC_DAYS.dayOf(MONDAY) + 1)
  })
})
