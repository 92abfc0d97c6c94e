export const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu

/** How many words a stretch holds; `U.S.`, `top-secret` and `Trump’s` count as one each. */
export function countWords(stretch: string): number {
  return stretch.match(WORD)?.length ?? 0
}

/** Minutes to read a text slowly and closely, at 200 words a minute (Brysbaert 2019, read for detail). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200))
}
