import type { Skill } from '../../domain/labelling/codebook'
import { findRule } from '../../domain/labelling/codebook-file'
import { skillRuleId } from '../../domain/labelling/rule-ids'
import type { Core } from '../core'
import { Refusal } from '../refusal'
import { viewExample } from './worked-example'

const UNREADABLE =
  'The codebook could not be read. The installation may be incomplete: install it again; your answers stay.'

/** All of it, as the page shows it. */
export function readCodebook({ codebook }: Core) {
  if (!codebook) throw new Refusal('CODEBOOK_UNREADABLE', UNREADABLE, undefined)
  return {
    version: codebook.version,
    sections: codebook.sections.map(({ id, title, text, rules }) => ({
      ...{ id, title, text: [...text] },
      rules: rules.map(rule => ({
        ...{ id: rule.id, title: rule.title, text: [...rule.text], step: rule.step, skills: [...rule.skills] },
        examples: rule.examples.map(viewExample),
      })),
    })),
  }
}

/** What is shown before the first question of a skill: its name, its rule in a sentence or two, four to six examples. */
export function workedExamplesOf({ codebook }: Core, skill: Skill) {
  const rule = codebook && findRule(codebook, skillRuleId(skill))
  return rule ? { name: rule.title, rule: rule.text[0] ?? '', examples: rule.examples.map(viewExample) } : null
}

/** `null` for a rule that the codebook does not have. */
export function ruleTitle({ codebook }: Core, ruleId: string): string | null {
  return (codebook && findRule(codebook, ruleId)?.title) ?? null
}
