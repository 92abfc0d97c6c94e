import type { Skill } from '../labelling/codebook'
import type { SkillMemory } from './memory'
import { QUESTIONS_A_SKILL, type Schedule } from './schedule'

/**
 * The order in which skills are introduced. First what most of any good report is made of, then claims that are openly
 * handed over, then what is easily taken for them, then words that judge, last what no word shows.
 */
export const DIDACTIC_ORDER = [
  'own-voice-fact',
  'direct-quote',
  'indirect-speech',
  'according-to',
  'attributed-opinion',
  'speech-act-as-news',
  'unnamed-source',
  'prediction',
  'generalisation',
  'loaded-word',
  'hedge',
  'booster',
  'turn-carryover',
  'nested-attribution',
  'motive-reading',
  'scare-quote',
  'rhetorical-question',
  'presupposition',
  'lapsed-attribution',
] as const satisfies readonly Skill[]

/** A skill that is new may come while what is due takes at most this share of the day's questions. */
const SMALL_BACKLOG = 0.5

export interface Learnt {
  readonly memories: ReadonlyMap<Skill, SkillMemory>
  /** Skills whose worked examples were passed; an answer alone is no introduction. */
  readonly introduced: ReadonlySet<Skill>
  /** Skills with worked examples that the texts at hand can ask about, if only again. */
  readonly askable: ReadonlySet<Skill>
  /** Of these, those with a question that was never met. */
  readonly unseen: ReadonlySet<Skill>
  readonly dailyCap: number
}

/**
 * The one skill that a session of now introduces. What is due and was asked without its examples comes first, however
 * much is due, for it is asked anyway; then a skill that was never asked, unless much is due or the day is nearly full.
 */
export function skillToIntroduce({ due, waiting, room, welcome }: Schedule, learnt: Learnt): Skill | null {
  const { memories, introduced, askable, unseen, dailyCap } = learnt
  const isDue = new Set(due.map(({ skill }) => skill))
  const unexplained = DIDACTIC_ORDER.find(skill => isDue.has(skill) && !introduced.has(skill) && askable.has(skill))
  if (unexplained) return unexplained
  const asked = due.length * QUESTIONS_A_SKILL
  if (welcome || waiting.length > 0 || asked > dailyCap * SMALL_BACKLOG || asked + QUESTIONS_A_SKILL > room) return null
  // Also one whose examples were passed in a session that ended before its question: nothing else would bring it back.
  return DIDACTIC_ORDER.find(skill => !memories.has(skill) && unseen.has(skill)) ?? null
}
