import type { MarkedSpan } from '../mark-answer'
import { holdsRange, joined, without } from '../token-ranges'
import { goTo } from './caret-moves'
import { firstOf, letGo, stretchOf, type MarkState } from './mark-state'

/**
 * Sets the selected stretch, or the word under the caret, aside as a piece, so that the next can be sought elsewhere;
 * what is set aside already is taken out again. With a span in hand and nothing selected, that span is grown.
 */
export function takePiece(state: MarkState): MarkState {
  if (state.text.count === 0) return state
  if (state.chosen && isToGrow(state)) {
    return { ...letGo(state), aside: state.chosen.pieces, growing: state.chosen }
  }
  const stretch = stretchOf(state) ?? { first: state.caret, end: state.caret + 1 }
  const aside = holdsRange(state.aside, stretch) ? without(state.aside, stretch) : joined([...state.aside, stretch])
  return { ...state, anchor: null, aside, chosen: null, growing: aside.length > 0 ? state.growing : null }
}

/**
 * Selects from one word to another, as a pointer does. `add` sets aside what was selected before and begins a piece
 * more; else that is dropped.
 */
export function select(state: MarkState, from: number, to: number, add: boolean): MarkState {
  return goTo(goTo(add ? withStretchAside(state) : letGo(state), from, false), to, true)
}

function withStretchAside(state: MarkState): MarkState {
  if (isToGrow(state)) return takePiece(state)
  const stretch = stretchOf(state)
  return stretch ? { ...state, aside: joined([...state.aside, stretch]) } : state
}

const isToGrow = ({ chosen, anchor, aside }: MarkState) => chosen !== null && anchor === null && aside.length === 0

/** Takes a span in hand, with the caret on its first word. */
export function choose(state: MarkState, span: MarkedSpan | null): MarkState {
  if (!span || !state.spans.includes(span)) return state
  return { ...letGo(state), chosen: span, caret: firstOf(span) }
}

/** The next span in the order of the text, or the one before; after the last comes the first. */
export function chooseNext(state: MarkState, by: 1 | -1): MarkState {
  const { spans, chosen, caret } = state
  if (spans.length === 0) return state
  if (chosen) return choose(state, spans.at((spans.indexOf(chosen) + by) % spans.length) ?? null)
  const after = spans.findIndex(span => firstOf(span) >= caret)
  const place = after < 0 ? spans.length : after
  return choose(state, spans.at((by > 0 ? place : place - 1) % spans.length) ?? null)
}
