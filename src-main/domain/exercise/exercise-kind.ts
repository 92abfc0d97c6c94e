import type { Segment, StudyText } from '../labelling/study-text'
import type { Exercise, MarkLayer, Marked } from './exercises'
import type { ExerciseTypes } from './kinds'

export interface Question {
  readonly text: StudyText
  readonly segment: Segment
  /** Of Mark only. */
  readonly layer?: MarkLayer
  /** Decides the order of choices; the same for the same question of the same session. */
  readonly seed: string
}

/** What an exercise must do; each folder of this room has one, and `every-kind.ts` lists them. */
export interface ExerciseKind<E extends Exercise> {
  readonly exercise: E
  /** What is shown as asked. Where the cut between segments is part of the key, the whole sentence. */
  readonly about: 'segment' | 'sentence'
  /** The layers in which the segment can be asked; one `undefined` for an exercise without layers, empty if not at all. */
  asks(text: StudyText, segment: Segment): readonly (MarkLayer | undefined)[]
  /** What is shown before the answer. Each field is named: a spread would carry the key along. */
  item(question: Question): ExerciseTypes[E]['item']
  key(question: Question): ExerciseTypes[E]['key']
  /**
   * The answer as it is stored, without what its form does not ask; `null` when it is not complete or does not fit
   * the item (a token that is not there, a source of another text).
   */
  accept(question: Question, given: ExerciseTypes[E]['given']): ExerciseTypes[E]['given'] | null
  mark(key: ExerciseTypes[E]['key'], given: ExerciseTypes[E]['given']): ExerciseTypes[E]['result'] & Marked
  /** Segments whose ink or owner the feedback gives away; they then no longer count as unseen. */
  shows(question: Question): readonly string[]
}
