/** A stretch of a text that matched what was looked for, or that stands between two that did. */
export interface MarkedPiece {
  readonly text: string
  readonly hit: boolean
}

/** Cuts a text at the signs around what matched; the pieces joined give it without them. No piece is empty. */
export function markedPieces(marked: string, open: string, close: string): MarkedPiece[] {
  const [before = '', ...rest] = marked.split(open)
  const pieces = rest.flatMap(part => {
    const [hit = '', ...after] = part.split(close)
    return [
      { text: hit, hit: true },
      { text: after.join(''), hit: false },
    ]
  })
  return [{ text: before, hit: false }, ...pieces].filter(({ text }) => text !== '')
}
