import type { Exercise, ExerciseParts } from './exercise-parts'
import { sortParts } from './sort/sort-parts'

/** Each exercise's builder adds a line here. */
const EVERY: { readonly [E in Exercise]?: ExerciseParts<E> } = {
  sort: sortParts,
}

export function partsOf(exercise: Exercise): ExerciseParts<Exercise> {
  const parts = EVERY[exercise]
  if (!parts) throw new Error(`There is no page part for ${exercise}`)
  return parts
}
