import { SKILLS, type Skill } from '../../domain/labelling/codebook'
import { rateOf } from '../../domain/measure/rate'
import { rateWithin } from '../../domain/measure/wilson'
import type { AnsweredSegment, FirstAnswer } from '../../store'
import type { Core } from '../core'
import { segmentSkills } from '../library/segment-skills'

/** Each skill that was met, by any exercise: when last, and how first answers to Sort about it came out. */
export function skillFigures(core: Core, answered: readonly AnsweredSegment[], firsts: readonly FirstAnswer[]) {
  const lastAt = new Map<Skill, number>()
  for (const segment of answered) {
    for (const skill of segmentSkills(core, segment)) {
      lastAt.set(skill, Math.max(lastAt.get(skill) ?? 0, segment.lastAt))
    }
  }
  return SKILLS.flatMap(skill => {
    const at = lastAt.get(skill)
    if (at === undefined) return []
    const isAsked = (answer: FirstAnswer) => segmentSkills(core, answer).includes(skill)
    return [{ skill, lastAt: at, ...rateWithin(rateOf(firsts, answer => (isAsked(answer) ? answer.correct : null))) }]
  })
}
