import type { Segment, StudyText } from '../labelling/study-text'
import { checkKind } from './check/check-kind'
import { contestedKind } from './contested/contested-kind'
import { EXERCISES, type Exercise, type MarkLayer } from './exercises'
import type { ExerciseKind } from './exercise-kind'
import { markKind } from './mark/mark-kind'
import { rewriteKind } from './rewrite/rewrite-kind'
import { sortKind } from './sort/sort-kind'
import { stripKind } from './strip/strip-kind'
import { traceKind } from './trace/trace-kind'

export const EVERY_KIND: { readonly [E in Exercise]: ExerciseKind<E> } = {
  sort: sortKind,
  mark: markKind,
  trace: traceKind,
  strip: stripKind,
  check: checkKind,
  rewrite: rewriteKind,
  contested: contestedKind,
}

/** A question that can be asked of a segment. */
export interface Askable {
  readonly exercise: Exercise
  readonly layer?: MarkLayer
  readonly segmentId: string
}

/** Every question that a text has, by exercise and then in the order of the text. */
export function askableIn(text: StudyText): Askable[] {
  return EXERCISES.flatMap(exercise => text.segments.flatMap(segment => askableOf(text, segment, exercise)))
}

export function askableOf(text: StudyText, segment: Segment, exercise: Exercise): Askable[] {
  return EVERY_KIND[exercise]
    .asks(text, segment)
    .map(layer => ({ exercise, segmentId: segment.id, ...(layer ? { layer } : {}) }))
}

/** Names a question within its text: two answers are to the same question where this is the same. */
export function questionName({
  exercise,
  layer,
  segmentId,
}: Omit<Askable, 'layer'> & { readonly layer?: MarkLayer | null }): string {
  return [exercise, ...(layer ? [layer] : []), segmentId].join(' ')
}
