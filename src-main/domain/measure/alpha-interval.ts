import { agreementOf, coincidencesOf, nominalAlpha, type Coincidences, type Unit } from './krippendorff'
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
  const { kinds, kindOf } = alike(valued)
  const alphas: number[] = []
  while (alphas.length < DRAWS) {
    const { alpha } = agreementOf(drawnAgain(kinds, kindOf, random))
    // A draw in which only one value was used has no alpha; with two values at hand another soon comes.
    if (alpha !== null) alphas.push(alpha)
  }
  alphas.sort((a, b) => a - b)
  return { low: alphas[DRAWS * 0.025] ?? -1, high: alphas[DRAWS * 0.975 - 1] ?? 1 }
}

/** Units that were valued alike, whoever said what, add the same to the coincidences: each kind is worked out once. */
function alike<T>(units: readonly Unit<T>[]) {
  const names = new Map<T, number>()
  const places = new Map<string, number>()
  const kinds: Coincidences<T>[] = []
  const kindOf: number[] = []
  for (const unit of units) {
    const coincidences = coincidencesOf(unit)
    if (!coincidences) continue
    const key = [...coincidences.totals]
      .map(([value, total]) => `${nameOf(names, value)}×${total}`)
      .toSorted()
      .join()
    const place = places.get(key) ?? kinds.push(coincidences) - 1
    places.set(key, place)
    for (let n = 0; n < (unit.count ?? 1); n++) kindOf.push(place)
  }
  return { kinds, kindOf }
}

function nameOf<T>(names: Map<T, number>, value: T): number {
  const name = names.get(value) ?? names.size
  names.set(value, name)
  return name
}

function drawnAgain<T>(kinds: readonly Coincidences<T>[], kindOf: readonly number[], random: () => number) {
  const drawn = kinds.map(coincidences => ({ coincidences, count: 0 }))
  for (let draw = 0; draw < kindOf.length; draw++) {
    const kind = drawn[kindOf[Math.floor(random() * kindOf.length)] ?? 0]
    if (kind) kind.count += 1
  }
  return drawn
}
