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

/**
 * The one skill that a session of now may introduce: the first in order that was never asked and that the texts at
 * hand can train; `null` while much is due or the day is nearly full.
 */
export function skillToIntroduce(
  { due, waiting, room, welcome }: Schedule,
  memories: ReadonlyMap<Skill, SkillMemory>,
  trainable: ReadonlySet<Skill>,
  dailyCap: number,
): Skill | null {
  const asked = due.length * QUESTIONS_A_SKILL
  if (welcome || waiting.length > 0 || asked > dailyCap * SMALL_BACKLOG || asked + QUESTIONS_A_SKILL > room) return null
  return DIDACTIC_ORDER.find(skill => !memories.has(skill) && trainable.has(skill)) ?? null
}
