import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SKILLS, type Skill } from '../../../src-main/domain/labelling/codebook'
import { DAY_MS, UTC_DAYS } from '../../../src-main/domain/learning/days'
import type { GradedAnswer } from '../../../src-main/domain/learning/grade'
import { memoriesOf } from '../../../src-main/domain/learning/memory'
import { QUESTIONS_A_SKILL, questionsToday, schedule, type Schedule } from '../../../src-main/domain/learning/schedule'

const MONDAY = Date.UTC(2026, 0, 5, 9)
const settings = fc.record({
  retention: fc.constantFrom(0.8, 0.85, 0.9, 0.95),
  dailyCap: fc.constantFrom(12, 24, 36, 60),
})
const histories = fc
  .array(
    fc.record({
      day: fc.double({ min: 0, max: 60, noNaN: true }),
      skills: fc.uniqueArray(fc.constantFrom<Skill>(...SKILLS), { minLength: 1, maxLength: 3 }),
      correct: fc.option(fc.boolean(), { nil: null, freq: 9 }),
      confidence: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
    { maxLength: 120 },
  )
  .map(list =>
    list
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, ...one }): GradedAnswer => ({ ...one, at: MONDAY + day * DAY_MS, sessionId: `${Math.floor(day)}` })),
  )

/** What a core would plan at an instant, from a record. */
function planAt(answers: readonly GradedAnswer[], now: number, wish: { retention: number; dailyCap: number }) {
  const dawn = UTC_DAYS.startOf(UTC_DAYS.dayOf(now))
  return schedule({
    ...{ now, days: UTC_DAYS, memories: memoriesOf(answers), ...wish },
    answeredToday: answers.filter(({ at }) => at >= dawn).length,
    lastAnsweredAt: answers.findLast(({ at }) => at < dawn)?.at ?? null,
  })
}

/** Asks what is due, each skill its questions, all right and fairly sure. */
function answerAll({ due }: Schedule, now: number): GradedAnswer[] {
  return due.flatMap(({ skill }) =>
    Array.from({ length: QUESTIONS_A_SKILL }, () => ({
      ...{ sessionId: `at ${now}`, at: now, skills: [skill], correct: true, confidence: 2 as const },
    })),
  )
}

describe('the schedule', () => {
  it('has no day with more than the cap, however large the backlog', () => {
    fc.assert(
      fc.property(histories, settings, fc.nat({ max: 90 }), (answers, wish, later) => {
        const now = MONDAY + (60 + later) * DAY_MS
        const plan = planAt(answers, now, wish)
        expect(plan.due.length * QUESTIONS_A_SKILL).toBeLessThanOrEqual(plan.room)
        expect(questionsToday(plan, plan.due.length + 1)).toBeLessThanOrEqual(wish.dailyCap)
        const perDay = Map.groupBy(plan.waiting, ({ on }) => on)
        for (const [on, skills] of perDay) {
          expect(on).toBeGreaterThan(now)
          expect(skills.length * QUESTIONS_A_SKILL).toBeLessThanOrEqual(wish.dailyCap)
        }
      }),
    )
  })

  it('has every skill once: due, waiting or not due yet', () => {
    fc.assert(
      fc.property(histories, settings, (answers, wish) => {
        const plan = planAt(answers, MONDAY + 90 * DAY_MS, wish)
        const all = [...plan.due, ...plan.waiting].map(({ skill }) => skill)
        expect(new Set(all).size).toBe(all.length)
        for (const skill of all) expect(memoriesOf(answers).has(skill)).toBe(true)
      }),
    )
  })

  it('asks confident mistakes first, then what is least likely still known', () => {
    fc.assert(
      fc.property(histories, settings, (answers, wish) => {
        const { due } = planAt(answers, MONDAY + 70 * DAY_MS, wish)
        const pressure = due.map(({ sureMistake, recall }) => (sureMistake ? 1 : 0) + 1 - recall)
        expect(pressure).toEqual(pressure.toSorted((a, b) => b - a))
      }),
    )
  })

  it('runs out of backlog within as many days as it has skills, when each day is answered', () => {
    fc.assert(
      fc.property(histories, settings, fc.nat({ max: 40 }), (history, wish, later) => {
        const answers = [...history]
        let now = MONDAY + (61 + later) * DAY_MS
        let backlog = Infinity
        for (let day = 0; day < SKILLS.length + 1 && backlog > 0; day++) {
          const plan = planAt(answers, now, wish)
          backlog = plan.waiting.length
          answers.push(...answerAll(plan, now))
          const rest = planAt(answers, now + 60_000, wish)
          const today = answers.filter(({ at }) => at >= UTC_DAYS.startOf(UTC_DAYS.dayOf(now))).length
          expect(today).toBeLessThanOrEqual(wish.dailyCap)
          expect(rest.due.length * QUESTIONS_A_SKILL + today).toBeLessThanOrEqual(wish.dailyCap)
          now += DAY_MS
        }
        expect(backlog).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})
