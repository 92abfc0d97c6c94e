import type { ClassOverview } from '@contract/class-progress'
import { KNOWN_SHARE } from '@domain/measure/misunderstood-rule'
import { nextStep, type NextStep } from '../../progress/skill-rows'
import { skillPath } from '../../reading/codebook-path'

type Figures = Pick<ClassOverview['skills'][number], 'skill' | 'high'>

/** What to do about a skill in class: its rule where it is not known yet, its hardest stretches, and texts to go on with. */
export const classSkillSteps =
  (classId: () => string) =>
  ({ skill, high }: Figures): NextStep[] => [
    ...(high < KNOWN_SHARE ? [nextStep('Its rule', skill, skillPath(skill))] : []),
    nextStep('Its stretches', skill, { path: `/class/${classId()}/progress`, query: { skill } }),
    nextStep('Texts', skill, { path: '/library', query: { skill } }),
  ]
