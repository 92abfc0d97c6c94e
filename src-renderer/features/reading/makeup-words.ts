import type { Xray } from '@contract/library'

type Part = Xray['makeup'][number]['part']

export const MAKEUP_NAMES: Readonly<Record<Part, string>> = {
  'own-fact': 'fact, the article’s own',
  'sourced-fact': 'fact, from a source',
  'sourced-opinion': 'opinion, from a source',
  'own-opinion': 'opinion, the article’s own',
  attribution: 'attribution',
  'no-claim': 'no claim',
}

/**
 * Whole per cents that add up to 100 (largest remainders), since a table whose parts make 101 is not believed.
 * All zero where the shares are.
 */
export function wholePerCents(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total <= 0) return shares.map(() => 0)
  const exact = shares.map(share => (share / total) * 100)
  const whole = exact.map(Math.floor)
  const left = 100 - whole.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1
  return whole
}
