import type { Span } from './sentences'
import { WORD } from './words'

/** The words of a stretch of a paragraph, as stretches of that paragraph (UTF-16); signs between them belong to none. */
export function wordsOf(paragraph: string, within: Span = { start: 0, end: paragraph.length }): Span[] {
  const words = paragraph.slice(within.start, within.end).matchAll(WORD)
  return Array.from(words, word => ({
    start: within.start + word.index,
    end: within.start + word.index + word[0].length,
  }))
}
