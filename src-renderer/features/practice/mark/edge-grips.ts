import type { Edge } from '@domain/exercise/mark/caret/span-edits'
import type { Pieces } from '@domain/exercise/mark/token-ranges'
import type { LineBox } from './line-boxes'

/** A place to take an edge by: in pixels from the sentence's corner, at the foot of the line. */
export interface EdgeGrip {
  readonly piece: number
  readonly edge: Edge
  readonly x: number
  readonly y: number
}

/** Two to a piece: where its first line begins and where its last ends. */
export function edgeGrips(pieces: Pieces, boxesOf: (piece: Pieces[number]) => readonly LineBox[]): EdgeGrip[] {
  return pieces.flatMap((range, piece) => {
    const boxes = boxesOf(range)
    const [first, last] = [boxes[0], boxes.at(-1)]
    if (!first || !last) return []
    return [
      { piece, edge: 'left' as const, x: first.left, y: first.bottom },
      { piece, edge: 'right' as const, x: last.right, y: last.bottom },
    ]
  })
}
