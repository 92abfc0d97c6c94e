import type { RouteLocationRaw } from 'vue-router'
import type { TextSummary } from '@contract/library'
import { EXERCISE_NAMES } from '@ui/codebook-words'
import { practicePath } from './practice-path'

export interface ExerciseOffer {
  /** `Mark 4 of 21`. */
  readonly name: string
  readonly to: RouteLocationRaw
  /** Where a session of it is open. */
  readonly open: string
}

/** The exercises besides Sort that a text has questions for, with how many of them were answered. */
export function exerciseOffers({ id, exercises, openSession }: TextSummary): ExerciseOffer[] {
  return exercises
    .filter(({ exercise, questions }) => exercise !== 'sort' && questions > 0)
    .map(({ exercise, questions, answered }) => {
      const isOpen = openSession?.exercise === exercise
      return {
        name: `${EXERCISE_NAMES[exercise]} ${answered} of ${questions}`,
        to: practicePath(id, exercise),
        open: isOpen ? `open at ${openSession.position} of ${openSession.total}` : '',
      }
    })
}
