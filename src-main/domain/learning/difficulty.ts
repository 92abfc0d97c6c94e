import type { Difficulty } from '../labelling/codebook'

/** Logits between two neighbouring difficulties, so that 1 to 5 spans from 12 to 88 % wrong for a middling learner. */
const LOGITS_A_STEP = 1
/** Answers that the author's estimate is worth: from then on, what was answered weighs more. */
export const AUTHOR_WORTH = 8
/** What is taken of learners before they answered anything else: seven of ten right at the middle difficulty. */
const LEVEL_PRIOR = { right: 7, wrong: 3 }

/** First answers to one segment, of all learners, and its author's estimate. */
export interface AnsweredSegment {
  readonly author: Difficulty
  readonly asked: number
  readonly right: number
}

/**
 * How hard each segment is, 1 to 5, by the author's estimate and the first answers of all learners; in the same order.
 * Rasch's model by normal approximation, PROX (L. Cohen 1979, Br. J. Math. Stat. Psychol. 32; Wright & Stone 1979,
 * "Best Test Design", ch. 2), in logits:
 *   level of the learners    β = D + √(1 + V/2.89) · ln(right ÷ wrong), over all other segments with mean estimate D, variance V
 *   difficulty of a segment  δ = β + ln(p ÷ (1 − p)),  p = (wrong + n₀q) ÷ (asked + n₀),  q = 1 ÷ (1 + e^(β − author))
 * The learners of one data folder are taken as one level, so that PROX's factor for their spread is 1. Leaving the
 * segment itself out of β keeps its own wrong answers from excusing it: more of them never make it easier.
 */
export function measuredDifficulties(segments: readonly AnsweredSegment[]): number[] {
  const all = segments.reduce((sums, segment) => added(sums, segment, 1), NOTHING)
  return segments.map(segment => {
    const { author, asked, right } = segment
    const estimate = logitsOf(author)
    const level = levelOf(added(all, segment, -1))
    const expected = 1 / (1 + Math.exp(level - estimate))
    const wrong = (asked - right + AUTHOR_WORTH * expected) / (asked + AUTHOR_WORTH)
    return asked === 0 ? author : clamp(3 + (level + Math.log(wrong / (1 - wrong))) / LOGITS_A_STEP)
  })
}

interface Sums {
  readonly asked: number
  readonly right: number
  /** Of the estimates and of their squares, over the answers. */
  readonly logits: number
  readonly squares: number
}

/** The prior stands at the middle difficulty, which is 0 logits. */
const NOTHING: Sums = { asked: LEVEL_PRIOR.right + LEVEL_PRIOR.wrong, right: LEVEL_PRIOR.right, logits: 0, squares: 0 }

function added(sums: Sums, { author, asked, right }: AnsweredSegment, sign: 1 | -1): Sums {
  const logits = logitsOf(author)
  return {
    asked: sums.asked + sign * asked,
    right: sums.right + sign * right,
    logits: sums.logits + sign * asked * logits,
    squares: sums.squares + sign * asked * logits ** 2,
  }
}

function levelOf({ asked, right, logits, squares }: Sums): number {
  const mean = logits / asked
  const variance = Math.max(0, squares / asked - mean ** 2)
  return mean + Math.sqrt(1 + variance / 2.89) * Math.log(right / (asked - right))
}

const logitsOf = (author: Difficulty) => (author - 3) * LOGITS_A_STEP

const clamp = (difficulty: number) => Math.min(5, Math.max(1, difficulty))
