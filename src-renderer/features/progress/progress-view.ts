import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { AnswerFilter } from '@contract/progress'
import { SKILLS, type Skill } from '@domain/labelling/codebook'

export const LAST_DAYS = [7, 28] as const

/** Which answers the page is about; all of it stands in the address, so that it can be kept. */
export interface ProgressView {
  /** Today and the days before it, so many in all; then `from` and `to` are not set. */
  readonly last: (typeof LAST_DAYS)[number] | null
  /** `2026-11-23`, of this computer's calendar; both are among what is looked at. */
  readonly from: string | null
  readonly to: string | null
  readonly textId: string | null
  readonly skill: Skill | null
}

export const EVERYTHING: ProgressView = { last: null, from: null, to: null, textId: null, skill: null }

/** What an address asks for; what it names wrongly is left out. */
export function viewOf(query: LocationQuery): ProgressView {
  const value = (name: string) => {
    const given = query[name]
    return typeof given === 'string' ? given : ''
  }
  const last = LAST_DAYS.find(days => String(days) === value('last')) ?? null
  return {
    last,
    from: last === null ? dayOrNull(value('from')) : null,
    to: last === null ? dayOrNull(value('to')) : null,
    textId: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(value('text')) ? value('text') : null,
    skill: SKILLS.find(skill => skill === value('skill')) ?? null,
  }
}

/** The inverse: nothing stands in the address that is not set. */
export function queryOf({ last, from, to, textId, skill }: ProgressView): LocationQueryRaw {
  return {
    ...(last && { last: String(last) }),
    ...(from && { from }),
    ...(to && { to }),
    ...(textId && { text: textId }),
    ...(skill && { skill }),
  }
}

/** What the core is asked for; days are those of this computer. */
export function filterOf({ last, from, to, textId, skill }: ProgressView, now: Date): AnswerFilter {
  const start = (day: string | null, daysAfter = 0) => (day === null ? null : startOf(day, daysAfter))
  return { from: start(last === null ? from : dayOf(now, 1 - last)), until: start(to, 1), textId, skill }
}

/** As a control names what is looked at in time. */
export const PERIODS = ['all', '7', '28', 'days'] as const
export type Period = (typeof PERIODS)[number]

export function periodOf({ last, from, to }: ProgressView): Period {
  if (last !== null) return `${last}`
  return from === null && to === null ? 'all' : 'days'
}

/** From day to day begins with four weeks, to be changed from there. */
export function periodNamed(period: Period, now: Date): Pick<ProgressView, 'last' | 'from' | 'to'> {
  if (period === 'days') return { last: null, from: dayOf(now, -27), to: dayOf(now) }
  return { last: LAST_DAYS.find(days => String(days) === period) ?? null, from: null, to: null }
}

export const isNarrowed = (view: ProgressView) => Object.values(view).some(value => value !== null)
/** Nothing can lie in such a period. */
export const isBackwards = ({ from, to }: ProgressView) => from !== null && to !== null && from > to

/** The day on this computer's calendar, so many days after an instant. */
export function dayOf(date: Date, daysAfter = 0): string {
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysAfter)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** Midnight, milliseconds UTC, so many days after a day. */
export function startOf(day: string, daysAfter = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + daysAfter).getTime()
}

/** Only what is a day, and of this century: a year is typed one figure after the other. */
const dayOrNull = (words: string) =>
  /^20\d\d-\d\d-\d\d$/.test(words) && dayOf(new Date(startOf(words))) === words ? words : null
