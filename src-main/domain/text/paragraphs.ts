/** A line of a text that holds more than white space. */
export interface Paragraph {
  /** Counted from 0 over the non-empty lines. */
  readonly index: number
  /** The whole line, white space at its ends included, without its line break. */
  readonly text: string
  /** UTF-16 offset of the line in the whole text. */
  readonly start: number
}

/**
 * The non-empty lines of a text, in order. Offsets are UTF-16 code units, and no character is touched:
 * `plain.slice(p.start, p.start + p.text.length) === p.text` for each of them.
 */
export function paragraphsOf(plain: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of plain.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    paragraphs.push({ index: paragraphs.length, text: line[0], start: line.index })
  }
  return paragraphs
}
