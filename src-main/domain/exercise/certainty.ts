import type { Confidence } from '../record/events'

const RIGHT = { 1: 1, 2: 2, 3: 3 } as const
const WRONG = { 1: 0, 2: -2, 3: -6 } as const

/**
 * Certainty-based mark of an answer: 1, 2, 3 when right, 0, -2, -6 when wrong, so that stating one's true certainty
 * pays best (Gardner-Medwin 1995, "Confidence assessment in the teaching of basic science").
 */
export function certaintyMark(correct: boolean, confidence: Confidence): number {
  return (correct ? RIGHT : WRONG)[confidence]
}
