import { useEventListener, useResizeObserver } from '@vueuse/core'
import { shallowRef, type Ref } from 'vue'
import type { TokenRange } from '@domain/exercise/mark/mark-answer'
import type { Span } from '@domain/text/sentences'
import { lineBoxes, type LineBox } from './line-boxes'
import { nearestToken } from './nearest-token'

/**
 * Where words stand on the screen. The sentence is one bare text node that nothing is ever put into, so what is drawn
 * beside it is measured from the text itself; `from` is where the node begins in the paragraph.
 */
export function useWordBoxes(
  root: Readonly<Ref<HTMLElement | null>>,
  tokens: () => readonly Span[],
  from: () => number,
) {
  const measuring = shallowRef({ em: 16, known: new WeakMap<TokenRange, LineBox[]>() })

  /** The lines were broken anew: everything that was measured is gone. */
  function measureAnew() {
    const em = root.value ? parseFloat(getComputedStyle(root.value).fontSize) : 16
    measuring.value = { em, known: new WeakMap() }
  }
  useResizeObserver(root, measureAnew)
  useEventListener(document.fonts, 'loadingdone', measureAnew)

  const textNode = () => (root.value?.firstChild instanceof Text ? root.value.firstChild : null)

  function between(start: number, end: number): LineBox[] {
    const node = textNode()
    if (!node || !root.value || end <= start) return []
    const range = document.createRange()
    range.setStart(node, Math.min(Math.max(start - from(), 0), node.length))
    range.setEnd(node, Math.min(Math.max(end - from(), 0), node.length))
    return lineBoxes(range.getClientRects(), root.value.getBoundingClientRect())
  }

  /** One box a line. A range that is still the same object is not measured again. */
  function boxesOf(range: TokenRange): LineBox[] {
    const { known } = measuring.value
    const boxes = known.get(range) ?? between(tokens()[range.first]?.start ?? 0, tokens()[range.end - 1]?.end ?? 0)
    if (textNode()) known.set(range, boxes)
    return boxes
  }

  /** What lies between two pieces of a span. */
  const boxesBetween = (one: TokenRange, next: TokenRange) =>
    measuring.value && between(tokens()[one.end - 1]?.end ?? 0, tokens()[next.first]?.start ?? 0)

  /** The word at a place of the window, or the nearest on its line; −1 where the place is not over the sentence. */
  function tokenAt(x: number, y: number): number {
    const caret = document.caretRangeFromPoint(x, y)
    if (!caret || caret.startContainer !== textNode()) return -1
    return nearestToken(tokens(), caret.startOffset + from())
  }

  /** The word on the line below or above that stands nearest under the same place; the first or last where none does. */
  function tokenOnLine(token: number, by: 1 | -1): number {
    const boxOf = (at: number) => boxesOf({ first: at, end: at + 1 })[0]
    const here = boxOf(token)
    if (!here) return token
    const middle = (here.left + here.right) / 2
    const isOther = (box: LineBox | undefined, line: LineBox) => !box || box.top > line.bottom || box.bottom < line.top
    let at = token
    while (tokens()[at] && !isOther(boxOf(at), here)) at += by
    const line = boxOf(at)
    if (!line) return by > 0 ? tokens().length - 1 : 0
    let best = at
    for (; tokens()[at] && !isOther(boxOf(at), line); at += by) {
      const distance = (box = boxOf(at)) => (box ? Math.abs((box.left + box.right) / 2 - middle) : Infinity)
      if (distance() < distance(boxOf(best))) best = at
    }
    return best
  }

  return { em: () => measuring.value.em, boxesOf, boxesBetween, tokenAt, tokenOnLine }
}

export type WordBoxes = ReturnType<typeof useWordBoxes>
