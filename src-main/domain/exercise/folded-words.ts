const QUOTATION_MARKS = /[“”"«»]/

export interface Folded {
  readonly folded: string
  /** For each code unit of `folded`, where it stood. */
  readonly offsets: readonly number[]
}

/** Words without case and quotation marks, since a note may quote them otherwise than they stand in the text. */
export function fold(words: string): Folded {
  let folded = ''
  const offsets: number[] = []
  for (let at = 0; at < words.length; at++) {
    const unit = words.charAt(at)
    if (QUOTATION_MARKS.test(unit)) continue
    const lower = unit.toLowerCase()
    // A few letters grow when lowered; kept as they are, every code unit still has one place.
    folded += lower.length === 1 ? lower : unit
    offsets.push(at)
  }
  return { folded, offsets }
}
