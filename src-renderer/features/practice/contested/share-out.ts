/** Per cents in whole numbers that add up to 100, one for each answer. */
export type Shares = readonly number[]

/** All as near to each other as whole numbers can be, the larger first. */
export function evenShares(total: number, count: number): number[] {
  const floor = Math.floor(total / count)
  return Array.from({ length: count }, (_, at) => floor + (at < total - floor * count ? 1 : 0))
}

/**
 * The shares with one of them set. What is left goes evenly to those never set; where that is less than nothing, or
 * there are none, those set longest ago give or take first: what was said last stays longest. `latest` has places, the
 * latest last.
 */
export function withShare(shares: Shares, at: number, wanted: number, latest: readonly number[]): number[] {
  const set = Math.round(Math.min(Math.max(wanted, 0), 100))
  const next = shares.map((share, place) => (place === at ? set : latest.includes(place) ? share : 0))
  const unset = next.flatMap((_, place) => (place === at || latest.includes(place) ? [] : [place]))
  let left = 100 - next.reduce((sum, share) => sum + share, 0)
  if (left >= 0 && unset.length > 0) {
    for (const [nth, share] of evenShares(left, unset.length).entries()) next[unset[nth] ?? at] = share
    return next
  }
  for (const place of latest.filter(one => one !== at)) {
    const share = Math.max(0, (next[place] ?? 0) + left)
    left -= share - (next[place] ?? 0)
    next[place] = share
  }
  return next
}

/** The latest that was set stays; what it leaves is shared evenly among the others. Without one, all are even. */
export function restEvenly(shares: Shares, latest: number | null): number[] {
  if (latest === null) return evenShares(100, shares.length)
  const rest = evenShares(100 - (shares[latest] ?? 0), shares.length - 1)
  return shares.map((share, at) => (at === latest ? share : (rest[at < latest ? at : at - 1] ?? 0)))
}

/** Five more or less, onto the fives. */
export function stepped(share: number, by: 5 | -5): number {
  const to = by > 0 ? Math.floor(share / 5) * 5 + 5 : Math.ceil(share / 5) * 5 - 5
  return Math.min(Math.max(to, 0), 100)
}
