import type { MarkedSpan } from '../mark-answer'
import { countTokens, holdsToken } from '../token-ranges'

/** The spans that hold a word, the innermost first: the fewer words a span has, the nearer it is meant. */
export function spansAt(spans: readonly MarkedSpan[], token: number): MarkedSpan[] {
  return spans
    .filter(({ pieces }) => holdsToken(pieces, token))
    .toSorted((a, b) => countTokens(a.pieces) - countTokens(b.pieces))
}
