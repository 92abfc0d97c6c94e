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

/** What one unit, or many, add to the coincidence matrix, as far as alpha asks for it. */
export interface Coincidences<T> {
  /** Values in units that at least two coders valued. */
  readonly pairable: number
  /** Coincidences of values that differ. */
  readonly disagreeing: number
  /** How often each value was used among the pairable. */
  readonly totals: ReadonlyMap<T, number>
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing values:
 * α = 1 − (n − 1) Σ o_ck ÷ Σ n_c n_k over all c ≠ k, where each pair of values within a unit of m values adds
 * 1 ÷ (m − 1) to the coincidences o. K. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C.
 */
export function nominalAlpha<T>(units: Iterable<Unit<T>>): Agreement {
  return agreementOf(
    [...units].flatMap(unit => {
      const coincidences = coincidencesOf(unit)
      return coincidences ? [{ coincidences, count: unit.count ?? 1 }] : []
    }),
  )
}

/** `null` for a unit that fewer than two coders valued: there is nothing to pair. */
export function coincidencesOf<T>({ values }: Unit<T>): Coincidences<T> | null {
  const said = values.filter(value => value !== null)
  if (said.length < 2) return null
  const totals = new Map<T, number>()
  for (const value of said) totals.set(value, (totals.get(value) ?? 0) + 1)
  let disagreeing = 0
  for (const total of totals.values()) disagreeing += (total * (said.length - total)) / (said.length - 1)
  return { pairable: said.length, disagreeing, totals }
}

/** Of units, each so many times. */
export function agreementOf<T>(
  units: Iterable<{ readonly coincidences: Coincidences<T>; readonly count: number }>,
): Agreement {
  const totals = new Map<T, number>()
  let pairable = 0
  let disagreeing = 0
  let counted = 0
  for (const { coincidences, count } of units) {
    counted += count
    pairable += coincidences.pairable * count
    disagreeing += coincidences.disagreeing * count
    for (const [value, total] of coincidences.totals) totals.set(value, (totals.get(value) ?? 0) + total * count)
  }
  let same = 0
  for (const total of totals.values()) same += total ** 2
  const expected = pairable ** 2 - same
  return {
    units: counted,
    observed: pairable === 0 ? null : 1 - disagreeing / pairable,
    alpha: expected === 0 ? null : 1 - ((pairable - 1) * disagreeing) / expected,
  }
}
