import { letGo, type MarkState } from './mark-state'
import type { MarkText } from './mark-text'

export const MOVES = [
  ...(['word-left', 'word-right', 'clause-left', 'clause-right'] as const),
  ...(['sentence-left', 'sentence-right', 'start', 'end'] as const),
] as const
export type Move = (typeof MOVES)[number]

/**
 * Puts the caret on a word, or the nearest there is. Extending keeps the other end of the stretch where it is; moving
 * lets the stretch and the chosen span go, but keeps the pieces that were set aside.
 */
export function goTo(state: MarkState, token: number, extend: boolean): MarkState {
  if (state.text.count === 0) return state
  const caret = Math.min(Math.max(Math.trunc(token) || 0, 0), state.text.count - 1)
  const anchor = extend ? (state.anchor ?? state.caret) : null
  return { ...state, caret, anchor, chosen: null }
}

export const moveBy = (state: MarkState, move: Move, extend: boolean): MarkState =>
  goTo(state, targetOf(state, move, extend), extend)

/** From the first word to the last, the caret at its end. */
export function selectAll(state: MarkState): MarkState {
  if (state.text.count === 0) return state
  return { ...letGo(state), anchor: 0, caret: state.text.count - 1 }
}

/** Goes to the other end of the stretch, so that this one can be moved. */
export function turn(state: MarkState): MarkState {
  return state.anchor === null ? state : { ...state, caret: state.anchor, anchor: state.caret }
}

function targetOf(state: MarkState, move: Move, extend: boolean): number {
  const { caret, text } = state
  switch (move) {
    case 'word-left':
      return caret - 1
    case 'word-right':
      return caret + 1
    case 'start':
      return 0
    case 'end':
      return text.count - 1
    case 'clause-left':
    case 'sentence-left':
      return leftOf(state, startsOf(text, move), extend)
    case 'clause-right':
    case 'sentence-right':
      return rightOf(state, startsOf(text, move), extend)
  }
}

const startsOf = (text: MarkText, move: Move) => (move.startsWith('clause') ? text.clauses : text.sentences)

/**
 * To the right one goes to the next beginning. Whoever selects wants whole clauses, so the stretch grows to the end of
 * one; while it shrinks from its left end, it goes on beginning with a clause.
 */
function rightOf({ caret, anchor, text }: MarkState, starts: readonly number[], extend: boolean): number {
  const next = beginningAfter(starts, caret) ?? text.count
  if (!extend) return Math.min(next, text.count - 1)
  const fixed = anchor ?? caret
  if (caret < fixed && next <= fixed) return next
  if (next - 1 > Math.max(caret, fixed)) return next - 1
  return (beginningAfter(starts, next) ?? text.count) - 1
}

/** The mirror of `rightOf`: growing to the left ends at a beginning; shrinking from the right keeps a clause's end. */
function leftOf({ caret, anchor }: MarkState, starts: readonly number[], extend: boolean): number {
  const before = beginningBefore(starts, caret)
  const fixed = anchor ?? caret
  if (!extend || caret <= fixed) return before
  const own = beginningBefore(starts, caret + 1)
  return own - 1 >= fixed ? own - 1 : Math.min(own, beginningBefore(starts, fixed + 1))
}

/** Of ascending numbers the first after `token`, by halving: a text may have thousands of them. */
function beginningAfter(starts: readonly number[], token: number): number | undefined {
  return starts[placeAfter(starts, token)]
}

function beginningBefore(starts: readonly number[], token: number): number {
  return starts[placeAfter(starts, token - 1) - 1] ?? 0
}

function placeAfter(starts: readonly number[], token: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) > token) high = middle
    else low = middle + 1
  }
  return low
}
