import { randomFrom } from '../exercise/random'
import type { FormName } from './form'

/**
 * A balanced Latin square of four (E. J. Williams 1949, "Experimental designs balanced for the estimation of residual
 * effects of treatments"): each form stands once at each place, and each follows each other form once. So neither how
 * hard a form happens to be nor which came before it can pass for learning, over learners of all four rows.
 */
const SQUARE: readonly (readonly FormName[])[] = [
  ['A', 'B', 'D', 'C'],
  ['B', 'C', 'A', 'D'],
  ['C', 'D', 'B', 'A'],
  ['D', 'A', 'C', 'B'],
]

/** The forms in a learner's order. It follows from the id alone, so that a record that moves elsewhere keeps it. */
export function formOrder(learnerId: string): readonly FormName[] {
  const row = Math.floor(randomFrom(`forms of ${learnerId}`)() * SQUARE.length)
  return SQUARE[row] ?? []
}
