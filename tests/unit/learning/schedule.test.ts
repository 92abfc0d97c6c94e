import { describe, expect, it } from 'vitest'
import { SKILLS, type Skill } from '../../../src-main/domain/labelling/codebook'
import { DAY_MS, UTC_DAYS } from '../../../src-main/domain/learning/days'
import type { SkillMemory } from '../../../src-main/domain/learning/memory'
import { DIDACTIC_ORDER, skillToIntroduce, type Learnt } from '../../../src-main/domain/learning/new-skill'
import { questionsToday, schedule, type Situation } from '../../../src-main/domain/learning/schedule'

const NOON = Date.UTC(2026, 0, 20, 12)
const TODAY = UTC_DAYS.dayOf(NOON)

const memory = (skill: Skill, change: Partial<SkillMemory> = {}): [Skill, SkillMemory] => [
  skill,
  { skill, stability: 2, difficulty: 5, lastAt: NOON - 3 * DAY_MS, reviews: 1, sureMistake: false, ...change },
]
const situation = (memories: readonly [Skill, SkillMemory][], change: Partial<Situation> = {}): Situation => ({
  ...{ now: NOON, days: UTC_DAYS, memories: new Map(memories), retention: 0.9, dailyCap: 36 },
  ...{ answeredToday: 0, lastAnsweredAt: NOON - DAY_MS, ...change },
})
const backlog = (count: number) => SKILLS.slice(0, count).map(skill => memory(skill))

describe('the schedule', () => {
  it('asks today what has faded to the wished retention, and says when the next does', () => {
    const memories = [memory('hedge'), memory('booster', { stability: 5 }), memory('prediction', { stability: 5 })]
    expect(schedule(situation(memories)).due.map(({ skill }) => skill)).toEqual(['hedge'])
    const rest = schedule(situation(memories.slice(1)))
    expect(rest.due).toEqual([])
    expect(rest.next).toEqual({ at: UTC_DAYS.startOf(TODAY + 2), skills: 2 })
    const many = SKILLS.map(skill => memory(skill, { stability: 5 }))
    expect(schedule(situation(many, { dailyCap: 12 })).next?.skills, 'as many as a day has').toBe(4)
  })

  it('puts a confident mistake before what has faded more', () => {
    const memories = [
      memory('hedge', { stability: 0.5 }),
      memory('booster', { sureMistake: true }),
      memory('prediction', { stability: 1 }),
    ]
    expect(schedule(situation(memories)).due.map(({ skill }) => skill)).toEqual(['booster', 'hedge', 'prediction'])
  })

  it('lets wait for the following days what does not fit into this one', () => {
    const { due, waiting } = schedule(situation(backlog(10), { dailyCap: 12 }))
    expect(due).toHaveLength(4)
    expect(waiting.map(({ on }) => UTC_DAYS.dayOf(on) - TODAY)).toEqual([1, 1, 1, 1, 2, 2])
  })

  it('counts what was answered today against the cap', () => {
    expect(schedule(situation(backlog(10), { dailyCap: 12, answeredToday: 7 }))).toMatchObject({ room: 5 })
    expect(schedule(situation(backlog(10), { dailyCap: 12, answeredToday: 7 })).due).toHaveLength(1)
    const full = schedule(situation(backlog(10), { dailyCap: 12, answeredToday: 12 }))
    expect(full).toMatchObject({ due: [], room: 0, next: { at: UTC_DAYS.startOf(TODAY + 1), skills: 4 } })
    expect(questionsToday(full, 4)).toBe(0)
  })

  it('welcomes back with half a day, and says over how many days the rest is spread', () => {
    const away = { lastAnsweredAt: NOON - 20 * DAY_MS }
    const plan = schedule(situation(backlog(19), { ...away, dailyCap: 24 }))
    expect(plan.welcome).toEqual({ daysAway: 20, spreadDays: 3, skills: 19 })
    expect(plan.due).toHaveLength(4)
    // The day stays that small when part of it is done.
    const later = schedule(situation(backlog(19).slice(4), { ...away, dailyCap: 24, answeredToday: 12 }))
    expect(later).toMatchObject({ due: [], room: 0 })
    expect(later.waiting).toHaveLength(15)
  })

  it('needs no welcome after a short time, after a small backlog, or before anything was answered', () => {
    const welcome = (count: number, lastAnsweredAt: number | null) =>
      schedule(situation(backlog(count), { lastAnsweredAt })).welcome
    expect(welcome(19, NOON - 6 * DAY_MS)).toBeNull()
    expect(welcome(12, NOON - 20 * DAY_MS)).toBeNull()
    expect(welcome(19, null)).toBeNull()
    expect(welcome(19, NOON - 7 * DAY_MS)).not.toBeNull()
  })

  it('makes a session worth sitting down for of a single skill, where the day has room', () => {
    const plan = schedule(situation(backlog(1)))
    expect(questionsToday(plan, 1)).toBe(6)
    expect(questionsToday(plan, 0)).toBe(0)
    expect(questionsToday(plan, 5)).toBe(15)
    expect(questionsToday(schedule(situation(backlog(1), { answeredToday: 32 })), 1)).toBe(4)
  })
})

describe('a new skill', () => {
  const every = new Set<Skill>(SKILLS)
  const next = (
    memories: readonly [Skill, SkillMemory][],
    learnt: Partial<Learnt> = {},
    change: Partial<Situation> = {},
  ) => {
    const asked = situation(memories, change)
    const introduced = new Set(memories.map(([skill]) => skill))
    const known = { memories: asked.memories, introduced, askable: every, unseen: every, dailyCap: asked.dailyCap }
    return skillToIntroduce(schedule(asked), { ...known, ...learnt })
  }

  it('has a place in the order, each once', () => {
    expect(DIDACTIC_ORDER.toSorted()).toEqual(SKILLS.toSorted())
  })

  it('is the first in order that was never asked and of which the texts at hand have something unseen', () => {
    expect(next([])).toBe('own-voice-fact')
    expect(next([memory('own-voice-fact')])).toBe('direct-quote')
    expect(next([], { unseen: new Set<Skill>(['hedge', 'prediction']) })).toBe('prediction')
    expect(next([], { unseen: new Set() })).toBeNull()
  })

  it('waits while much is due, after an absence, or when the day is nearly full', () => {
    expect(next(backlog(6))).not.toBeNull()
    expect(next(backlog(7))).toBeNull()
    expect(next(backlog(13), {}, { lastAnsweredAt: NOON - 20 * DAY_MS })).toBeNull()
    expect(next([], {}, { answeredToday: 34 })).toBeNull()
  })

  it('is, before that, the first in order that is due and was asked without its worked examples', () => {
    const asked = [memory('hedge'), memory('prediction', { sureMistake: true }), memory('indirect-speech')]
    expect(next(asked, { introduced: new Set() })).toBe('indirect-speech')
    expect(next(asked, { introduced: new Set<Skill>(['indirect-speech']) })).toBe('prediction')
    expect(next(asked, { introduced: new Set(), unseen: new Set() }), 'also where it can only be repeated').toBe(
      'indirect-speech',
    )
    expect(next(asked, { introduced: new Set(), askable: new Set<Skill>(['hedge']) })).toBe('hedge')
    expect(next(asked), 'each was introduced').toBe('own-voice-fact')
  })

  it('is never one that is not due yet, nor one that waits for another day', () => {
    const fresh = [memory('own-voice-fact', { stability: 60 }), memory('hedge')]
    expect(next(fresh, { introduced: new Set() })).toBe('hedge')
    const waits = backlog(19).map(([skill], at) =>
      memory(skill, { stability: skill === 'own-voice-fact' ? 2 : 1 + at / 99 }),
    )
    expect(next(waits, { introduced: new Set() }, { dailyCap: 12 })).not.toBe('own-voice-fact')
  })

  it('comes with what is due however much that is, and after an absence', () => {
    expect(next(backlog(19), { introduced: new Set() }, { dailyCap: 12 })).not.toBeNull()
    expect(next(backlog(13), { introduced: new Set() }, { lastAnsweredAt: NOON - 20 * DAY_MS })).not.toBeNull()
    expect(next(backlog(19), { introduced: new Set() }, { answeredToday: 36 })).toBeNull()
  })
})
