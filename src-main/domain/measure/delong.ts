/** How many items of each side stand at each step of one rating scale, lowest step first; both lists are as long. */
export interface RatedSides {
  readonly signal: readonly number[]
  readonly noise: readonly number[]
}

export interface DeLong {
  /** Share of all pairs of a signal and a noise in which the signal stands higher, a tie as half. In [0, 1]. */
  readonly auc: number
  /** `null` while a side has a single item: one value varies from nothing. */
  readonly variance: number | null
}

/**
 * The area under the ROC curve by trapezoids, which is Mann & Whitney's U over all pairs with ties as half
 * (D. Bamber 1975, Journal of Mathematical Psychology 12), and its variance: that of the signals' placements among the
 * noises ÷ signals, and the other way about (E. R. DeLong, D. M. DeLong & D. L. Clarke-Pearson 1988, "Comparing the areas
 * under two or more correlated ROC curves", Biometrics 44). From counts, in one walk up the scale; `null` while a side
 * is empty.
 */
export function deLong({ signal, noise }: RatedSides): DeLong | null {
  const [signals, noises] = [total(signal), total(noise)]
  if (signals === 0 || noises === 0) return null
  const overNoise = placements(noise, noises)
  const overSignal = placements(signal, signals)
  const auc = mean(signal, overNoise, signals)
  if (signals === 1 || noises === 1) return { auc, variance: null }
  const variance =
    spread(signal, overNoise, auc) / (signals - 1) / signals +
    spread(noise, overSignal, 1 - auc) / (noises - 1) / noises
  return { auc, variance }
}

/** For each step, the share of a side that stands below it, of its own step half. */
function placements(counts: readonly number[], all: number): number[] {
  let below = 0
  return counts.map(count => {
    const placement = (below + count / 2) / all
    below += count
    return placement
  })
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const mean = (counts: readonly number[], values: readonly number[], all: number) =>
  counts.reduce((sum, count, at) => sum + count * (values[at] ?? 0), 0) / all
const spread = (counts: readonly number[], values: readonly number[], middle: number) =>
  counts.reduce((sum, count, at) => sum + count * ((values[at] ?? 0) - middle) ** 2, 0)
