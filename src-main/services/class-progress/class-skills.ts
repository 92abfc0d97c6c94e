import { SKILLS, type Skill } from '../../domain/labelling/codebook'
import { pooledRate } from '../../domain/measure/pooled-rate'
import type { ClassAnswer } from '../../store'
import type { Core } from '../core'
import { segmentSkills } from '../library/segment-skills'

/** Each skill that first answers met: how they came out over the class, and when one was given last. */
export function classSkills(core: Core, records: readonly (readonly ClassAnswer[])[]) {
  const lastAt = new Map<Skill, number>()
  const counts = records.map(record => {
    const bySkill = new Map<Skill, { asked: number; right: number }>()
    for (const answer of record) {
      for (const skill of segmentSkills(core, answer)) {
        lastAt.set(skill, Math.max(lastAt.get(skill) ?? 0, answer.at))
        const { asked, right } = bySkill.get(skill) ?? { asked: 0, right: 0 }
        bySkill.set(skill, { asked: asked + 1, right: right + (answer.correct ? 1 : 0) })
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
