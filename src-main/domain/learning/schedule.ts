import type { Skill } from '../labelling/codebook'
import type { Days } from './days'
import { intervalDays, recallAt, type SkillMemory } from './memory'

/** Questions that a due skill costs: one or two of its own and the plain ones between them. */
export const QUESTIONS_A_SKILL = 3
/** The least that a session is worth sitting down for, where the day has room. */
export const SHORTEST_SESSION = 6
/** Days without an answer after which a backlog begins with a smaller day. */
export const ABSENCE_DAYS = 7

export interface Situation {
  /** Milliseconds UTC. */
  readonly now: number
  readonly days: Days
  readonly memories: ReadonlyMap<Skill, SkillMemory>
  /** The probability of recall at which a skill comes back, 0.8 to 0.95. */
  readonly retention: number
  /** Questions a day. */
  readonly dailyCap: number
  /** Questions answered since the day began. */
  readonly answeredToday: number
  /** The last answer before the day began; `null` without one. */
  readonly lastAnsweredAt: number | null
}

export interface DueSkill {
  readonly skill: Skill
  /** 0 to 1, now. */
  readonly recall: number
  readonly sureMistake: boolean
}

export interface Schedule {
  /** Skills for what is left of today, the most pressing first. */
  readonly due: readonly DueSkill[]
  /** Skills that are due and wait, with the first instant of the day they are planned for. */
  readonly waiting: readonly { readonly skill: Skill; readonly on: number }[]
  /** The next day with something to ask, where today has nothing. */
  readonly next: { readonly at: number; readonly skills: number } | null
  /** Questions that today still has room for, whether or not there is something to ask. */
  readonly room: number
  /** A first day after an absence: it is half as long, and what is due is spread over so many days. */
  readonly welcome: { readonly daysAway: number; readonly spreadDays: number; readonly skills: number } | null
}

/**
 * What is asked today and what waits. A skill is due on the day its recall falls to the wished retention, never on
 * the day of its last review. No day has more questions than the cap.
 */
export function schedule(situation: Situation): Schedule {
  const { now, days, answeredToday, dailyCap } = situation
  const today = days.dayOf(now)
  const backlog = dueSkills(situation, today)
  const aDay = Math.max(1, Math.floor(dailyCap / QUESTIONS_A_SKILL))
  const daysAway = absenceOf(situation, today, backlog.length, aDay)
  const room = Math.max(0, (daysAway === null ? dailyCap : Math.ceil(dailyCap / 2)) - answeredToday)
  const slots = room >= QUESTIONS_A_SKILL ? Math.floor(room / QUESTIONS_A_SKILL) : 0
  const due = backlog.slice(0, slots)
  const waiting = backlog
    .slice(slots)
    .map(({ skill }, at) => ({ skill, on: days.startOf(today + 1 + Math.floor(at / aDay)) }))
  const spreadDays = 1 + Math.ceil(waiting.length / aDay)
  return {
    due,
    waiting,
    room,
    next: due.length > 0 ? null : nextDay(situation, today, waiting, aDay),
    welcome: daysAway === null ? null : { daysAway, spreadDays, skills: backlog.length },
  }
}

/** Questions that a session of now can have when it is about so many skills: 0 where the day is full. */
export function questionsToday({ room }: Schedule, skills: number): number {
  return skills === 0 ? 0 : Math.min(room, Math.max(SHORTEST_SESSION, skills * QUESTIONS_A_SKILL))
}

/** The day on which a skill comes back. */
export function dueDay(memory: SkillMemory, retention: number, days: Days): number {
  return days.dayOf(memory.lastAt) + intervalDays(memory, retention)
}

/** Confident mistakes first, then what is least likely still known; by name where these are equal. */
function dueSkills({ now, days, memories, retention }: Situation, today: number): DueSkill[] {
  return [...memories.values()]
    .filter(memory => dueDay(memory, retention, days) <= today)
    .map(memory => ({ skill: memory.skill, recall: recallAt(memory, now), sureMistake: memory.sureMistake }))
    .toSorted(
      (a, b) => Number(b.sureMistake) - Number(a.sureMistake) || a.recall - b.recall || (a.skill < b.skill ? -1 : 1),
    )
}

/** Days away, where they were many and left more than a day's work; counted as the day began, so that it holds all day. */
function absenceOf(
  { days, lastAnsweredAt, answeredToday }: Situation,
  today: number,
  backlog: number,
  aDay: number,
): number | null {
  if (lastAnsweredAt === null) return null
  const away = today - days.dayOf(lastAnsweredAt)
  const atDawn = backlog + Math.ceil(answeredToday / QUESTIONS_A_SKILL)
  return away >= ABSENCE_DAYS && atDawn > aDay ? away : null
}

/** No more skills than fit into a day: the others will wait in their turn. */
function nextDay({ days, memories, retention }: Situation, today: number, waiting: Schedule['waiting'], aDay: number) {
  const coming = [
    ...waiting.map(({ on }) => days.dayOf(on)),
    ...[...memories.values()].map(memory => dueDay(memory, retention, days)).filter(day => day > today),
  ]
  if (coming.length === 0) return null
  const first = Math.min(...coming)
  return { at: days.startOf(first), skills: Math.min(aDay, coming.filter(day => day === first).length) }
}
