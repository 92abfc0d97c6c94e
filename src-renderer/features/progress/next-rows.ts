import type { RouteLocationRaw } from 'vue-router'
import type { Difficulties } from '@contract/progress'
import type { Skill } from '@domain/labelling/codebook'
import { SKILL_NAMES } from '@ui/codebook-words'
import { skillPath } from '../reading/codebook-path'
import { capital } from '../reading/text-words'
import { rightOf } from './rate-words'
import { mostOftenWords } from './taken-words'

type Rule = Difficulties['rules'][number]

export interface NextRow {
  readonly skill: Skill
  readonly name: string
  /** `4 of 11 right · when wrong, most often called opinion · due today`. */
  readonly about: string
  readonly isDue: boolean
  readonly practise: RouteLocationRaw
  readonly rule: RouteLocationRaw
}

/** More would not be what to do next. */
const NEXT = 3

/** The rules that answers show weakest, by the upper end of their interval, and where each is practised. */
export function nextRows(rules: readonly Rule[], due: readonly Skill[]): NextRow[] {
  return rules
    .filter(({ rate }) => rate.right < rate.asked)
    .toSorted((a, b) => a.high - b.high)
    .slice(0, NEXT)
    .map(({ skill, rate, mistakes }) => {
      const isDue = due.includes(skill)
      return {
        ...{ skill, isDue, name: capital(SKILL_NAMES[skill]) },
        about: [
          `${rightOf(rate)} right`,
          `when wrong, ${mostOftenWords(mistakes)}`,
          ...(isDue ? ['due today'] : []),
        ].join(' · '),
        // What is due is what the session of today asks; anything else is met in the texts that train it.
        practise: isDue ? { path: '/' } : { path: '/library', query: { skill } },
        rule: skillPath(skill),
      }
    })
}
