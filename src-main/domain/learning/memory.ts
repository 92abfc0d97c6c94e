import { fsrs, type FSRSState } from 'ts-fsrs'
import type { Skill } from '../labelling/codebook'
import { DAY_MS } from './days'
import type { GradedAnswer } from './grade'
import { reviewsOf, type Review } from './reviews'

/**
 * FSRS-6 with its published default parameters (ts-fsrs 5.4; Ye, Su & Cao 2022, KDD), without steps of minutes and
 * without fuzz: a review soon after another then adds next to nothing, and the same answers give the same plan.
 */
const MODEL = fsrs({ enable_short_term: false, enable_fuzz: false })
/** However well a rule is known, it is asked again within a year. */
const INTERVAL_MAX = 365

/** What is known of a learner's memory of one skill. */
export interface SkillMemory {
  readonly skill: Skill
  /** Days until the probability of recall has fallen to 90 %. */
  readonly stability: number
  /** FSRS's own, 1 to 10: how slowly stability grows. Not the difficulty of a segment. */
  readonly difficulty: number
  /** When it was last reviewed, milliseconds UTC. */
  readonly lastAt: number
  readonly reviews: number
  /** An answer was wrong and certain, and none has been right since. */
  readonly sureMistake: boolean
}

/** A memory of each skill ever asked, from judged answers, oldest first. Nothing is kept between two calls. */
export function memoriesOf(answers: Iterable<GradedAnswer>): Map<Skill, SkillMemory> {
  const memories = new Map<Skill, SkillMemory>()
  for (const [skill, reviews] of reviewsOf(answers)) {
    const memory = remember(skill, reviews)
    if (memory) memories.set(skill, memory)
  }
  return memories
}

function remember(skill: Skill, reviews: readonly Review[]): SkillMemory | null {
  let state: FSRSState | null = null
  let lastAt = 0
  for (const { at, grade } of reviews) {
    const elapsed: number = state ? (at - lastAt) / DAY_MS : 0
    state = MODEL.next_state(state, elapsed, grade)
    lastAt = at
  }
  const last = reviews.at(-1)
  return state && last ? { skill, ...state, lastAt, reviews: reviews.length, sureMistake: last.sureMistake } : null
}

/** The probability, 0 to 1, that the rule is still known at an instant. */
export function recallAt({ stability, lastAt }: SkillMemory, now: number): number {
  return MODEL.forgetting_curve(Math.max(0, now - lastAt) / DAY_MS, stability)
}

/** Whole days, at least one, after which recall has fallen to the retention that is wished for (0.8 to 0.95). */
export function intervalDays({ stability }: SkillMemory, retention: number): number {
  const days = Math.round(stability * MODEL.calculate_interval_modifier(retention))
  return Math.min(Math.max(1, days), INTERVAL_MAX)
}
