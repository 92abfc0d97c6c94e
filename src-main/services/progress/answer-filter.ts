import type { Skill } from '../../domain/labelling/codebook'
import { EVER, type AnsweredPlace, type Period } from '../../store'
import type { Core } from '../core'
import { segmentSkills } from '../library/segment-skills'

/** Which answers are looked at; what is not set leaves none out. `until` is not among them. */
export interface AnswerFilter {
  readonly from: number | null
  readonly until: number | null
  readonly textId: string | null
  readonly skill: Skill | null
}

export const periodOf = ({ from, until }: AnswerFilter): Period => ({
  from: from ?? EVER.from,
  until: until ?? EVER.until,
})

export const isWithin = ({ from, until }: Period, at: number) => at >= from && at < until

/** Whether a segment is of the text and trains the skill: a skill is not in the answer but in its text's notes. */
export function isAbout(core: Core, { textId, skill }: AnswerFilter, place: AnsweredPlace): boolean {
  if (textId !== null && place.textId !== textId) return false
  return skill === null || segmentSkills(core, place).includes(skill)
}
