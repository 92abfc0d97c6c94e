import { SKILLS, type Skill } from '../../domain/labelling/codebook'
import { pooledRate } from '../../domain/measure/pooled-rate'
import type { ClassAnswer } from '../../store'
import type { Core } from '../core'
import { skillLookup } from '../library/segment-skills'

/** Each skill that first answers met: how they came out over the class, and when one was given last. */
export function classSkills(core: Core, records: readonly (readonly ClassAnswer[])[]) {
  const skillsOf = skillLookup(core)
  const lastAt = new Map<Skill, number>()
  const counts = records.map(record => {
    const bySkill = new Map<Skill, { asked: number; right: number }>()
    for (const answer of record) {
      for (const skill of skillsOf(answer)) {
        const last = lastAt.get(skill)
        if (last === undefined || answer.at > last) lastAt.set(skill, answer.at)
        const rate = bySkill.get(skill) ?? { asked: 0, right: 0 }
        rate.asked += 1
        rate.right += answer.correct ? 1 : 0
        bySkill.set(skill, rate)
      }
    }
    return bySkill
  })
  return SKILLS.flatMap(skill => {
    const at = lastAt.get(skill)
    if (at === undefined) return []
    const pooled = pooledRate(counts.map(bySkill => bySkill.get(skill) ?? { asked: 0, right: 0 }))
    return [{ skill, lastAt: at, ...pooled }]
  })
}
