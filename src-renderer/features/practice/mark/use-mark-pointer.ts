import { holdsToken } from '@domain/exercise/mark/token-ranges'
import { stretchOf } from '@domain/exercise/mark/caret/mark-state'
import type { MarkedSpan } from '@domain/exercise/mark/mark-answer'
import type { Marking } from './use-marking'

/** Where a press began; `from` is its word. */
interface Press {
  readonly id: number
  readonly from: number
  readonly adds: boolean
  dragged: boolean
}

/**
 * Mouse, pen and finger on the sentence. Dragging selects, with Ctrl or ⌘ a piece more; a click puts the caret, with
 * Shift it selects as far; a tap selects a word, and the next tap as far as there. A click on a line takes its span.
 */
export function useMarkPointer(
  { state, run }: Marking,
  at: { token: (event: PointerEvent) => number; span: (event: PointerEvent) => MarkedSpan | null },
) {
  let press: Press | null = null

  function down(event: PointerEvent) {
    const from = at.token(event)
    if (!event.isPrimary || event.button !== 0 || from < 0) return
    press = { id: event.pointerId, from, adds: event.ctrlKey || event.metaKey, dragged: false }
    // No selection of the browser's own beside this one; a finger may still scroll.
    if (event.pointerType !== 'touch') event.preventDefault()
  }

  function move(event: PointerEvent) {
    if (press?.id !== event.pointerId) return
    const token = at.token(event)
    if (token < 0 || (token === press.from && !press.dragged)) return
    if (!press.dragged) {
      press.dragged = true
      ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
      run({ do: 'select', from: press.from, to: token, add: adds(press) }, false)
    } else if (token !== state.value.caret) run({ do: 'go', token, extend: true }, false)
  }

  const adds = (pressed: Press) => pressed.adds || state.value.aside.length > 0

  function up(event: PointerEvent) {
    const pressed = press
    press = null
    if (!pressed || pressed.id !== event.pointerId || pressed.dragged) return
    const span = at.span(event)
    const token = at.token(event)
    if (span) run({ do: 'choose', span }, false)
    else if (token !== pressed.from) return
    else if (pressed.adds) run({ do: 'select', from: token, to: token, add: true }, false)
    else if (event.pointerType === 'touch') tap(token)
    else run({ do: 'go', token, extend: event.shiftKey }, false)
  }

  function tap(token: number) {
    const stretch = stretchOf(state.value)
    if (!stretch) run({ do: 'select', from: token, to: token, add: state.value.aside.length > 0 }, false)
    else run({ do: 'go', token, extend: !holdsToken([stretch], token) }, false)
  }

  return { down, move, up, cancel: () => void (press = null) }
}
