import type { Span } from '@domain/text/sentences'

/** The token that holds an offset of the paragraph, or the nearest; −1 where there is none. Found by halving. */
export function nearestToken(tokens: readonly Span[], offset: number): number {
  let [low, high] = [0, tokens.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  const next = tokens[low + 1]
  const beyond = offset - (tokens[low]?.end ?? offset)
  return next && beyond > 0 && next.start - offset < beyond ? low + 1 : tokens.length === 0 ? -1 : low
}
