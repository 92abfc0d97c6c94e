import type { Span } from '../../text/sentences'

/** Which tokens a stretch of their paragraph holds, in whole or in part; none where it holds no word. */
export function tokensIn(tokens: readonly Span[], { start, end }: Span): number[] {
  return tokens.flatMap((token, at) => (token.end > start && token.start < end ? [at] : []))
}
