import type { RouteLocationRaw } from 'vue-router'
import type { Overview } from '@contract/progress'
import { KNOWN_SHARE } from '@domain/measure/misunderstood-rule'
import type { Skill } from '@domain/labelling/codebook'
import { SKILL_NAMES } from '@ui/codebook-words'
import { skillPath } from '../reading/codebook-path'
import { capital } from '../reading/text-words'

type Figures = Overview['skills'][number]

export interface SkillRow extends Figures {
  readonly name: string
  readonly next: readonly NextStep[]
}

export interface NextStep {
  readonly words: string
  /** With its skill, since all rows say the same. */
  readonly name: string
  readonly to: RouteLocationRaw
}

/**
 * Weakest first, by the upper end of the interval: one slip in one answer is no weakness yet. What was met but never
 * sorted comes last.
 */
export function skillRows(skills: readonly Figures[], next: (figures: Figures) => NextStep[] = nextSteps): SkillRow[] {
  const rows = skills.map(figures => ({
    ...figures,
    name: capital(SKILL_NAMES[figures.skill]),
    next: next(figures),
  }))
  return rows.toSorted(
    (a, b) =>
      Number(a.rate.asked === 0) - Number(b.rate.asked === 0) || a.high - b.high || a.name.localeCompare(b.name),
  )
}

/** Its rule where the answers say that it is not known yet, and in any case texts to meet it in. */
function nextSteps({ skill, high }: Figures): NextStep[] {
  const rule = nextStep('Read its rule', skill, skillPath(skill))
  const texts = nextStep('Texts that train it', skill, { path: '/library', query: { skill } })
  return high < KNOWN_SHARE ? [rule, texts] : [texts]
}

export function nextStep(words: string, skill: Skill, to: RouteLocationRaw): NextStep {
  return { words, name: `${words}: ${SKILL_NAMES[skill]}`, to }
}
