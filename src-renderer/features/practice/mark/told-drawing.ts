import type { MarkedSpan } from '@domain/exercise/mark/mark-answer'
import { joined, type Pieces } from '@domain/exercise/mark/token-ranges'
import type { MarkLayer } from '@domain/exercise/exercises'
import { KIND_PATTERNS, type DrawnLine } from './drawn-words'
import { linesOf } from './field-drawing'
import type { Pattern } from './lane-paths'
import type { KindTold } from './mark-verdict'

export const TOLD_VIEWS = ['both', 'yours', 'key'] as const
export type ToldView = (typeof TOLD_VIEWS)[number]

export interface Compared {
  readonly layer: MarkLayer
  readonly yours: readonly MarkedSpan[]
  readonly key: readonly MarkedSpan[]
  readonly kinds: readonly KindTold[]
}

/** The lines of a view: spans as they were marked, or kind by kind what was right, left out and too much. */
export function toldLines({ layer, yours, key, kinds }: Compared, view: ToldView): DrawnLine[] {
  if (view !== 'both') return linesOf({ layer, spans: view === 'yours' ? yours : key })
  return kinds.flatMap(({ kind, hits, missed, extra }, lane) => {
    const line = (tokens: readonly number[], pattern: Pattern): DrawnLine[] =>
      tokens.length > 0 ? [{ kind, pattern, lane, pieces: piecesOf(tokens), whole: false }] : []
    return [...line(hits, KIND_PATTERNS[kind]), ...line(missed, 'hollow'), ...line(extra, 'crossed')]
  })
}

const piecesOf = (tokens: readonly number[]): Pieces => joined(tokens.map(first => ({ first, end: first + 1 })))
