import type { MarkLayer } from '../../exercises'
import { SPAN_KINDS, type MarkedSpan, type SpanKind, type TokenRange } from '../mark-answer'
import { joined, type Pieces } from '../token-ranges'
import type { MarkText } from './mark-text'

/** What was marked before or after: a chain, so that keeping all of it costs nothing at each step. */
export interface MarkPast {
  readonly spans: readonly MarkedSpan[]
  readonly before: MarkPast | null
}

/**
 * Everything there is to a sentence being marked. The caret stands on a word. What is selected are the pieces set
 * `aside` and the stretch from `anchor` to the caret. Spans are in the order of the text and may overlap.
 */
export interface MarkState {
  readonly text: MarkText
  readonly layer: MarkLayer
  readonly caret: number
  readonly anchor: number | null
  readonly aside: Pieces
  /** One of `spans`, taken in hand: its edges and its kind can be changed. Moving lets it go. */
  readonly chosen: MarkedSpan | null
  /** One of `spans` that the selection was begun from: the next label takes its place. */
  readonly growing: MarkedSpan | null
  readonly spans: readonly MarkedSpan[]
  readonly past: MarkPast | null
  readonly future: MarkPast | null
}

const NOTHING = { anchor: null, aside: [], chosen: null, growing: null } as const

export function markStateOf(text: MarkText, layer: MarkLayer, spans: readonly MarkedSpan[] = []): MarkState {
  const fitting = spans.filter(({ pieces }) => pieces.length > 0 && pieces.every(({ end }) => end <= text.count))
  return { text, layer, caret: 0, ...NOTHING, spans: inTextOrder(fitting), past: null, future: null }
}

/** Nothing selected, nothing in hand. */
export const letGo = (state: MarkState): MarkState => ({ ...state, ...NOTHING })

/** The stretch that is being selected now. */
export function stretchOf({ anchor, caret }: MarkState): TokenRange | null {
  return anchor === null ? null : { first: Math.min(anchor, caret), end: Math.max(anchor, caret) + 1 }
}

/** All that is selected; empty where nothing is. */
export function selectionOf(state: MarkState): TokenRange[] {
  const stretch = stretchOf(state)
  return stretch ? joined([...state.aside, stretch]) : [...state.aside]
}

/** What a label would be put on: the selection, else the word under the caret. */
export function aimedAt(state: MarkState): TokenRange[] {
  const selected = selectionOf(state)
  if (selected.length > 0 || state.text.count === 0) return selected
  return [{ first: state.caret, end: state.caret + 1 }]
}

/** By their first word; of those that begin together the longer first, then in the order of the kinds. */
export function inTextOrder(spans: readonly MarkedSpan[]): MarkedSpan[] {
  return spans.toSorted(
    (a, b) => firstOf(a) - firstOf(b) || endOf(b) - endOf(a) || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  )
}

const KIND_ORDER: readonly SpanKind[] = [...SPAN_KINDS.attribution, ...SPAN_KINDS.inks]

export const firstOf = ({ pieces }: MarkedSpan) => pieces[0]?.first ?? 0
export const endOf = ({ pieces }: MarkedSpan) => pieces.at(-1)?.end ?? 0
