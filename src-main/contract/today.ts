import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { OCCASIONS } from '../domain/assessment/occasions'
import { errors } from './errors'
import { exercise } from './exercises'
import { textSummary } from './library'
import { at, count, id, share, skill } from './words'

export const dueSkill = v.object({
  skill,
  /** How likely its rule is still known, by the memory model. */
  recall: share,
  /** An answer to it was wrong and certain, and none has been right since. */
  sureMistake: v.boolean(),
})

export const todayPlan = v.object({
  /** Sessions that were begun and not ended, newest first, at most three. */
  open: v.array(
    v.object({
      id,
      textId: v.nullable(id),
      title: v.nullable(v.string()),
      exercise: v.nullable(exercise),
      position: count,
      total: count,
    }),
  ),
  /** Skills to be asked today, the most pressing first. */
  due: v.array(dueSkill),
  /** Skills that are due but wait for another day, so that no day is more than the cap. */
  waiting: v.array(v.object({ skill, on: at })),
  /** The next skills that become due, when nothing is today. */
  next: v.nullable(v.object({ at, skills: count })),
  /** A skill not met yet that today's session would introduce. */
  introduces: v.nullable(skill),
  /** Questions answered since local midnight, and the cap they count against. */
  answeredToday: count,
  dailyCap: count,
  /** Questions that a session of today can have; 0 when there is nothing to ask. */
  available: count,
  /** Set after an absence: how many days, and over how many the backlog is spread. */
  welcome: v.nullable(v.object({ daysAway: count, spreadDays: count, skills: count })),
  /** The text to read next and what due skills it trains. */
  nextText: v.nullable(v.object({ text: textSummary, trains: v.array(skill), begun: v.boolean() })),
  /** A test that goes on, or is due since `from`. */
  test: v.nullable(
    v.object({
      state: v.picklist(['open', 'due']),
      occasion: v.picklist(OCCASIONS),
      position: count,
      total: count,
      from: v.nullable(at),
    }),
  ),
})
export type TodayPlan = v.InferOutput<typeof todayPlan>

export const today = {
  plan: oc.errors(errors).output(todayPlan),
}
