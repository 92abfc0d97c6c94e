import type { FoldedToken } from './folded-tokens'

/** What a pattern is read into. */
export type PatternNode =
  | { readonly kind: 'word'; readonly test: (token: FoldedToken) => boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'maybe' | 'many'; readonly part: PatternNode }
