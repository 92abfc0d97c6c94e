import type { CheckGiven, CheckItem, CheckKey, CheckResult } from './check/check-answer'
import type { ContestedGiven, ContestedItem, ContestedKey, ContestedResult } from './contested/contested-answer'
import type { Exercise } from './exercises'
import type { MarkGiven, MarkItem, MarkKey, MarkResult } from './mark/mark-answer'
import type { RewriteGiven, RewriteItem, RewriteKey, RewriteResult } from './rewrite/rewrite-answer'
import type { SortAnswer, SortKey, SortResult } from './sort/sort-answer'
import type { SortItem } from './sort/sort-item'
import type { StripGiven, StripItem, StripKey, StripResult } from './strip/strip-answer'
import type { TraceGiven, TraceItem, TraceKey, TraceResult } from './trace/trace-answer'

/** What each exercise shows, takes, knows and tells. */
export interface ExerciseTypes {
  sort: { item: SortItem; given: SortAnswer; key: SortKey; result: SortResult }
  mark: { item: MarkItem; given: MarkGiven; key: MarkKey; result: MarkResult }
  trace: { item: TraceItem; given: TraceGiven; key: TraceKey; result: TraceResult }
  strip: { item: StripItem; given: StripGiven; key: StripKey; result: StripResult }
  check: { item: CheckItem; given: CheckGiven; key: CheckKey; result: CheckResult }
  rewrite: { item: RewriteItem; given: RewriteGiven; key: RewriteKey; result: RewriteResult }
  contested: { item: ContestedItem; given: ContestedGiven; key: ContestedKey; result: ContestedResult }
}

type Tagged<Part extends 'item' | 'given'> = {
  [E in Exercise]: { readonly exercise: E } & ExerciseTypes[E][Part]
}[Exercise]

/** What is shown before the answer, by its exercise. */
export type AnyItem = Tagged<'item'>
/** What a learner says, by its exercise. */
export type AnyGiven = Tagged<'given'>

/** An answer with the key that it was scored by. */
export type Answered = {
  [E in Exercise]: {
    readonly exercise: E
    readonly given: ExerciseTypes[E]['given']
    readonly key: ExerciseTypes[E]['key']
    /** Absent of Winnow 0.1, whose answers were right or not. */
    readonly score?: number | null
  }
}[Exercise]
