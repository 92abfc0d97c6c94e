import type { Span } from '../../text/sentences'
import type { Marked, MarkLayer } from '../exercises'

/** What a span can be of: three kinds to a layer, in the order of their keys 1 2 3. */
export const SPAN_KINDS = {
  attribution: ['source', 'cue', 'content'],
  inks: ['fact', 'attribution', 'opinion'],
} as const
export type SpanKind = (typeof SPAN_KINDS)[MarkLayer][number]

/** More than any sentence has, of spans and of pieces of one; an answer must not grow without bound. */
export const SPANS_MAX = 60
export const PIECES_MAX = 60

/** Tokens of the item by their index: first inclusive, end exclusive. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** One marked thing. It may be in pieces (“said”, … “on Monday”), and may overlap or lie within others. */
export interface MarkedSpan {
  readonly kind: SpanKind
  /** At least one, in order, apart from each other. */
  readonly pieces: readonly TokenRange[]
}

export interface MarkItem {
  readonly layer: MarkLayer
  /** The words and signs of the sentence, as stretches of their paragraph (UTF-16). */
  readonly tokens: readonly Span[]
}

export interface MarkGiven {
  readonly layer: MarkLayer
  readonly spans: readonly MarkedSpan[]
}

export type MarkKey = MarkGiven

/** Of one kind of span, over all tokens that are words; shares are 0 to 1. */
export interface KindResult {
  readonly kind: SpanKind
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly hits: readonly number[]
  readonly missed: readonly number[]
  readonly extra: readonly number[]
}

/** `score` is the micro-averaged token F1; `correct` when no word was left out and none was too much. */
export interface MarkResult extends Marked {
  readonly correct: boolean
  readonly score: number
  readonly kinds: readonly KindResult[]
}
