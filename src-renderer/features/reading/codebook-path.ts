import type { Skill, Step } from '@domain/labelling/codebook'
import { skillRuleId, stepRuleId } from '@domain/labelling/rule-ids'

/** Where the codebook shows a rule; in the query, since the address' hash is the page's own. */
export const rulePath = (ruleId: string) => ({ path: '/codebook', query: { rule: ruleId } })
export const stepPath = (step: Step) => rulePath(stepRuleId(step))
export const skillPath = (skill: Skill) => rulePath(skillRuleId(skill))
