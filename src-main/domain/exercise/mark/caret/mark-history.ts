import type { MarkedSpan } from '../mark-answer'
import { inTextOrder, letGo, type MarkState } from './mark-state'

/** Other spans, as one step that can be undone. What had been undone before is gone. */
export function edited(state: MarkState, spans: readonly MarkedSpan[]): MarkState {
  return { ...state, spans: inTextOrder(spans), past: { spans: state.spans, before: state.past }, future: null }
}

/** Back by one step; a span that thereby came back is in hand, with the caret on it. */
export function undo(state: MarkState): MarkState {
  if (!state.past) return state
  const { spans, before } = state.past
  return shown({ ...state, spans, past: before, future: { spans: state.spans, before: state.future } }, state.spans)
}

export function redo(state: MarkState): MarkState {
  if (!state.future) return state
  const { spans, before } = state.future
  return shown({ ...state, spans, future: before, past: { spans: state.spans, before: state.past } }, state.spans)
}

function shown(state: MarkState, old: readonly MarkedSpan[]): MarkState {
  const chosen = state.spans.find(span => !old.includes(span)) ?? null
  return { ...letGo(state), chosen, caret: chosen?.pieces[0]?.first ?? state.caret }
}
