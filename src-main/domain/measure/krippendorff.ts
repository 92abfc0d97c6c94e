import type { Counted } from './rate'

/** What each coder said of one unit, `null` where a coder said nothing. */
export interface Unit<T> extends Counted {
  readonly values: readonly (T | null)[]
}

export interface Agreement {
  /** Units that at least two coders valued. */
  readonly units: number
  /** Share of the pairs of values within units that are the same; `null` without a pair. */
  readonly observed: number | null
  /** 1 − observed disagreement ÷ expected disagreement; `null` where fewer than two values were used. */
  readonly alpha: number | null
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing values:
 * α = 1 − (n − 1) Σ o_ck ÷ Σ n_c n_k over all c ≠ k, where each pair of values within a unit of m values adds
 * 1 ÷ (m − 1) to the coincidences o. K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C.
 */
export function nominalAlpha<T>(units: Iterable<Unit<T>>): Agreement {
  const totals = new Map<T, number>()
  let pairable = 0
  let disagreeing = 0
  let counted = 0
  for (const { values, count = 1 } of units) {
    const said = values.filter(value => value !== null)
    if (said.length < 2) continue
    counted += count
    pairable += said.length * count
    for (const value of said) {
      const others = said.filter(other => other !== value).length
      disagreeing += (others / (said.length - 1)) * count
      totals.set(value, (totals.get(value) ?? 0) + count)
    }
  }
  let same = 0
  for (const total of totals.values()) same += total ** 2
  const expected = pairable ** 2 - same
  return {
    units: counted,
    observed: pairable === 0 ? null : 1 - disagreeing / pairable,
    alpha: totals.size < 2 ? null : 1 - ((pairable - 1) * disagreeing) / expected,
  }
}
