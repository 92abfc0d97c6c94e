import { PIECES_MAX, SPAN_KINDS, SPANS_MAX, type MarkedSpan, type SpanKind, type TokenRange } from '../mark-answer'
import { joined, samePieces } from '../token-ranges'
import { edited } from './mark-history'
import { aimedAt, letGo, selectionOf, type MarkState } from './mark-state'
import { spansAt } from './spans-at'

export type Edge = 'left' | 'right'

/**
 * Marks what is selected, or the word under the caret. A span in hand, with nothing selected, becomes of the kind
 * instead. No other span is changed, of whatever kind; one that is there already is only taken in hand.
 */
export function label(state: MarkState, kind: SpanKind): MarkState {
  if (!(SPAN_KINDS[state.layer] as readonly SpanKind[]).includes(kind)) return state
  const replaced = state.chosen && selectionOf(state).length === 0 ? state.chosen : state.growing
  const pieces = replaced && replaced === state.chosen ? replaced.pieces : aimedAt(state)
  if (pieces.length === 0 || pieces.length > PIECES_MAX) return state
  const there = state.spans.find(span => span.kind === kind && samePieces(span.pieces, pieces))
  if (there) return { ...letGo(state), chosen: there }
  if (!replaced && state.spans.length >= SPANS_MAX) return state
  return withSpan(state, replaced, { kind, pieces })
}

/** The span that a command without an object is about: the one in hand, else the innermost under the caret. */
export const spanInHand = (state: MarkState): MarkedSpan | null =>
  state.chosen ?? spansAt(state.spans, state.caret)[0] ?? null

export function clear(state: MarkState, span: MarkedSpan | null = spanInHand(state)): MarkState {
  if (!span || !state.spans.includes(span)) return state
  return edited(
    letGo(state),
    state.spans.filter(one => one !== span),
  )
}

/** Moves an edge by one word: outwards, or inwards as long as a word is left. */
export function nudge(state: MarkState, edge: Edge, outwards: boolean): MarkState {
  const span = spanInHand(state)
  if (!span) return state
  const piece = pieceNear(span, state.caret, edge)
  const step = (edge === 'right') === outwards ? 1 : -1
  const { first, end } = span.pieces[piece] ?? { first: 0, end: 0 }
  return setEdge(state, span, piece, edge, edge === 'left' ? first + step : end - 1 + step)
}

/** Puts an edge of a piece on a word, which the piece then begins or ends with; pieces that it reaches are joined. */
export function setEdge(state: MarkState, span: MarkedSpan, piece: number, edge: Edge, token: number): MarkState {
  const old = span.pieces[piece]
  if (!old || !state.spans.includes(span)) return state
  const moved: TokenRange = edge === 'left' ? { first: token, end: old.end } : { first: old.first, end: token + 1 }
  const isWithin = Number.isInteger(token) && moved.first >= 0 && moved.end <= state.text.count
  if (!isWithin || moved.end <= moved.first || samePieces([old], [moved])) return state
  const others = span.pieces.filter((_, at) => at !== piece)
  const caret = Math.min(Math.max(state.caret, moved.first), moved.end - 1)
  return { ...withSpan(state, span, { ...span, pieces: joined([...others, moved]) }), caret }
}

/** The piece under the caret; else the outermost on the side of the edge. */
function pieceNear({ pieces }: MarkedSpan, caret: number, edge: Edge): number {
  const under = pieces.findIndex(({ first, end }) => first <= caret && caret < end)
  if (under >= 0) return under
  return edge === 'left' ? 0 : pieces.length - 1
}

function withSpan(state: MarkState, replaced: MarkedSpan | null, span: MarkedSpan): MarkState {
  const others = state.spans.filter(one => one !== replaced)
  return { ...edited(letGo(state), [...others, span]), chosen: span }
}
