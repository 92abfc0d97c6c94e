import { selectionOf, stretchOf, type MarkState } from '@domain/exercise/mark/caret/mark-state'
import { KIND_PATTERNS, type DrawnGround, type DrawnLine } from './drawn-words'
import { edgeGrips, type EdgeGrip } from './edge-grips'
import type { WordBoxes } from './use-word-boxes'
import { lanesOf } from './span-lanes'

/** A line for each span, in the order of the spans. */
export function linesOf({ spans, layer }: Pick<MarkState, 'spans' | 'layer'>): DrawnLine[] {
  const lanes = lanesOf(spans, layer)
  return spans.map(span => ({
    kind: span.kind,
    pattern: KIND_PATTERNS[span.kind],
    lane: lanes.get(span) ?? 0,
    pieces: span.pieces,
    whole: true,
  }))
}

/** What lies behind the words: the span in hand, what is selected, and the caret. */
export function groundsOf(state: MarkState): DrawnGround[] {
  const { text, caret, chosen } = state
  if (text.count === 0) return []
  return [
    ...(chosen ? [{ look: 'chosen' as const, pieces: chosen.pieces }] : []),
    { look: 'selected', pieces: selectionOf(state) },
    { look: 'caret', pieces: [{ first: caret, end: caret + 1 }] },
  ]
}

/** Of a span in hand always; of a selection for fingers, which have no Shift. */
export function gripsOf(state: MarkState, byTouch: boolean, boxesOf: WordBoxes['boxesOf']): EdgeGrip[] {
  const stretch = stretchOf(state)
  if (state.chosen) return edgeGrips(state.chosen.pieces, boxesOf)
  return byTouch && stretch ? edgeGrips([stretch], boxesOf) : []
}
