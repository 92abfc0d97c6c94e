/** How picked tokens compare with the wanted ones; shares are 0 to 1. */
export interface TokenScore {
  readonly precision: number
  readonly recall: number
  /** The harmonic mean of precision and recall (van Rijsbergen 1979); 1 where nothing was wanted and nothing picked. */
  readonly f1: number
  readonly hits: readonly number[]
  readonly missed: readonly number[]
  readonly extra: readonly number[]
}

export function scoreTokens(wanted: ReadonlySet<number>, picked: ReadonlySet<number>): TokenScore {
  const ascending = (tokens: ReadonlySet<number>) => [...tokens].toSorted((a, b) => a - b)
  const hits = ascending(wanted).filter(token => picked.has(token))
  const missed = ascending(wanted).filter(token => !picked.has(token))
  const extra = ascending(picked).filter(token => !wanted.has(token))
  const share = (of: number) => (of === 0 ? (missed.length + extra.length === 0 ? 1 : 0) : hits.length / of)
  return {
    precision: share(picked.size),
    recall: share(wanted.size),
    f1: f1Of(hits.length, missed.length, extra.length),
    ...{ hits, missed, extra },
  }
}

/** Shapes: counts of tokens; 1 where there are none at all. */
export function f1Of(hits: number, missed: number, extra: number): number {
  const all = 2 * hits + missed + extra
  return all === 0 ? 1 : (2 * hits) / all
}
