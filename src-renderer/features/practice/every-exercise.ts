import { checkParts } from './check/check-parts'
import { contestedParts } from './contested/contested-parts'
import type { Exercise, ExerciseParts } from './exercise-parts'
import { markParts } from './mark/mark-parts'
import { rewriteParts } from './rewrite/rewrite-parts'
import { sortParts } from './sort/sort-parts'
import { stripParts } from './strip/strip-parts'
import { traceParts } from './trace/trace-parts'

const EVERY: { readonly [E in Exercise]: ExerciseParts<E> } = {
  sort: sortParts,
  mark: markParts,
  trace: traceParts,
  strip: stripParts,
  check: checkParts,
  rewrite: rewriteParts,
  contested: contestedParts,
}

export const partsOf = (exercise: Exercise): ExerciseParts<Exercise> => EVERY[exercise]
