import { balancedAccuracy } from './balanced-accuracy'
import type { TwoSides } from './discernment'
import type { Interval } from './wilson'

const DRAWS = 2000

/**
 * The 95 % percentile interval of a balanced accuracy: items are drawn again with replacement, as many as there are,
 * 2,000 times over (B. Efron & R. J. Tibshirani 1993, "An Introduction to the Bootstrap", ch. 13). From the four counts
 * alone, so that the order of the items is of no matter; `null` while a side has no item. `random` gives numbers in [0, 1).
 */
export function bootstrapInterval(sides: TwoSides, random: () => number): Interval | null {
  if (balancedAccuracy(sides) === null) return null
  const accuracies: number[] = []
  while (accuracies.length < DRAWS) {
    const accuracy = balancedAccuracy(drawnAgain(sides, random))
    // A draw that misses a whole side says nothing of it; with an item on each side the next one soon comes.
    if (accuracy !== null) accuracies.push(accuracy)
  }
  accuracies.sort((a, b) => a - b)
  return { low: accuracies[DRAWS * 0.025] ?? 0, high: accuracies[DRAWS * 0.975 - 1] ?? 1 }
}

function drawnAgain({ signal, noise }: TwoSides, random: () => number): TwoSides {
  const items = signal.asked + noise.asked
  const drawn = { signal: { asked: 0, right: 0 }, noise: { asked: 0, right: 0 } }
  for (let draw = 0; draw < items; draw++) {
    const at = Math.floor(random() * items)
    const isSignal = at < signal.asked
    const side = isSignal ? drawn.signal : drawn.noise
    side.asked += 1
    if (isSignal ? at < signal.right : at - signal.asked < noise.right) side.right += 1
  }
  return drawn
}
