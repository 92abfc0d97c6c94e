import type { SpanKind } from '@domain/exercise/mark/mark-answer'
import type { Pieces } from '@domain/exercise/mark/token-ranges'
import type { Pattern } from './lane-paths'

/** A line drawn under words. */
export interface DrawnLine {
  readonly kind: SpanKind
  readonly pattern: Pattern
  readonly lane: number
  readonly pieces: Pieces
  /** Beginnings, ends and the thread between pieces are shown where the line is one span. */
  readonly whole: boolean
}

/** A ground behind words. */
export interface DrawnGround {
  readonly look: 'selected' | 'chosen' | 'caret'
  readonly pieces: Pieces
}

export const KIND_PATTERNS: Readonly<Record<SpanKind, Pattern>> = {
  source: 'dotted',
  cue: 'dashed',
  content: 'solid',
  fact: 'solid',
  attribution: 'dotted',
  opinion: 'wavy',
}
