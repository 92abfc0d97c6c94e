import type { MarkKind } from './codebook'
import type { Mark } from './study-text'

/** One mark as a reader sees it, however many pieces it stands in. */
export interface WholeMark {
  readonly kind: MarkKind
  readonly harmless: boolean
  /** At least one, from left to right; offsets as in `Mark`. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[]
}

/** The marks of one segment, their pieces put together, in the order of their first pieces. */
export function wholeMarks(marks: readonly Mark[]): WholeMark[] {
  const inOrder = marks.toSorted((a, b) => a.start - b.start)
  const whole = new Map<string | Mark, Mark[]>()
  for (const mark of inOrder) {
    const key = mark.piece === undefined ? mark : `${mark.kind}#${mark.piece}`
    whole.set(key, [...(whole.get(key) ?? []), mark])
  }
  return [...whole.values()].flatMap(pieces => {
    const [first] = pieces
    if (!first) return []
    return [{ kind: first.kind, harmless: first.harmless, pieces: pieces.map(({ start, end }) => ({ start, end })) }]
  })
}
