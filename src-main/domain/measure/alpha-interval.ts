import { coincidencesOf, nominalAlpha, type Coincidences, type Unit } from './krippendorff'
import type { Interval } from './wilson'

const DRAWS = 2000

/**
 * The 95 % bootstrap interval of Krippendorff's alpha: units are drawn again with replacement, as many as there are,
 * 2,000 times over (A. F. Hayes & K. Krippendorff 2007, "Answering the call for a standard reliability measure for coding
 * data", Communication Methods and Measures 1, ask for a bootstrap; drawn are whole units, as in A. Zapf, S. Castell,
 * L. Morawietz & A. Karch 2016, BMC Medical Research Methodology 16:93, since values of one unit are no independent pairs).
 * `null` where there is no alpha. A point where nobody differs.
 *
 * Units must be independent: segments, or answers. The characters of a text are not, and would give an interval far too
 * narrow. `random` gives numbers in [0, 1); a seeded one gives the same interval again. Time goes by units × draws.
 */
export function alphaInterval<T>(units: Iterable<Unit<T>>, random: () => number): Interval | null {
  const valued = [...units]
  if (nominalAlpha(valued).alpha === null) return null
  const kinds = alike(valued)
  const alphas: number[] = []
  while (alphas.length < DRAWS) {
    const alpha = drawnAlpha(kinds, random)
    // A draw in which only one value was used has no alpha; with two values at hand another soon comes.
    if (alpha !== null) alphas.push(alpha)
  }
  alphas.sort((a, b) => a - b)
  return { low: alphas[DRAWS * 0.025] ?? -1, high: alphas[DRAWS * 0.975 - 1] ?? 1 }
}

/** Kinds of units by their places, as bare numbers: they are gone over 2,000 times. */
interface Kinds {
  /** Of each unit. */
  readonly kindOf: Int32Array
  /** Of each kind; `totals` also of each value. */
  readonly pairable: Float64Array
  readonly disagreeing: Float64Array
  readonly totals: readonly Float64Array[]
}

/** Units that were valued alike, whoever said what, add the same to the coincidences: each kind is worked out once. */
function alike<T>(units: readonly Unit<T>[]): Kinds {
  const values = [...new Set(units.flatMap(unit => unit.values.filter(value => value !== null)))]
  const places = new Map<string, number>()
  const kinds: Coincidences<T>[] = []
  const kindOf: number[] = []
  for (const unit of units) {
    const coincidences = coincidencesOf(unit)
    if (!coincidences) continue
    const key = values.map(value => coincidences.totals.get(value) ?? 0).join()
    const place = places.get(key) ?? kinds.push(coincidences) - 1
    places.set(key, place)
    for (let n = 0; n < (unit.count ?? 1); n++) kindOf.push(place)
  }
  return {
    kindOf: Int32Array.from(kindOf),
    pairable: Float64Array.from(kinds, kind => kind.pairable),
    disagreeing: Float64Array.from(kinds, kind => kind.disagreeing),
    totals: values.map(value => Float64Array.from(kinds, kind => kind.totals.get(value) ?? 0)),
  }
}

/** Alpha, as `agreementOf` has it, of as many units drawn again. */
function drawnAlpha({ kindOf, pairable, disagreeing, totals }: Kinds, random: () => number): number | null {
  const counts = new Float64Array(pairable.length)
  for (let draw = 0; draw < kindOf.length; draw++) {
    const kind = kindOf[Math.floor(random() * kindOf.length)] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const all = sumOf(pairable, counts)
  const expected = all ** 2 - totals.reduce((same, total) => same + sumOf(total, counts) ** 2, 0)
  return expected === 0 ? null : 1 - ((all - 1) * sumOf(disagreeing, counts)) / expected
}

function sumOf(ofKinds: Float64Array, counts: Float64Array): number {
  let sum = 0
  for (let kind = 0; kind < counts.length; kind++) sum += (ofKinds[kind] ?? 0) * (counts[kind] ?? 0)
  return sum
}
