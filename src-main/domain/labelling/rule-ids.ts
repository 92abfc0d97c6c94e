import type { Skill, Step } from './codebook'

/** Where the codebook says what a skill is. */
export const skillRuleId = (skill: Skill) => `skill-${skill}`

/** Where the codebook says what a step of the path asks. */
export const stepRuleId = (step: Step) => `step-${step}`
