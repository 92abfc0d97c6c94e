import { balancedAccuracy } from '../balanced-accuracy'
import type { TwoSides } from '../discernment'
import type { WordsItem } from './test-item'

export interface CueGuesses {
  readonly sides: TwoSides
  /** `null` while a side has no item. */
  readonly accuracy: number | null
  /** What the cue stands for when it is used the better way about. */
  readonly cueSaysSignal: boolean
}

/**
 * How well a cue alone tells the two sides apart when whoever sees it says one thing and whoever does not says the
 * other, whichever way about is better: never less than 0.5.
 */
export function guessByCue(items: readonly WordsItem[], hasCue: (item: WordsItem) => boolean): CueGuesses {
  const sides = sidesByCue(items, hasCue)
  const accuracy = balancedAccuracy(sides)
  if (accuracy === null || accuracy >= 0.5) return { sides, accuracy, cueSaysSignal: true }
  const turned = sidesByCue(items, item => !hasCue(item))
  return { sides: turned, accuracy: balancedAccuracy(turned), cueSaysSignal: false }
}

/** Items of either side, and how many of them were called what they are. */
export function sidesByCue(items: readonly WordsItem[], callsSignal: (item: WordsItem) => boolean): TwoSides {
  const sides = { signal: { asked: 0, right: 0 }, noise: { asked: 0, right: 0 } }
  for (const item of items) {
    const side = item.isSignal ? sides.signal : sides.noise
    side.asked += 1
    if (callsSignal(item) === item.isSignal) side.right += 1
  }
  return sides
}

/** The length from which on "long" tells most; the shortest of those that tell as much. */
export function bestLength(items: readonly WordsItem[], lengthOf: (words: string) => number): number {
  const lengthOfItem = new Map(items.map(item => [item, lengthOf(item.words)]))
  const lengths = [...new Set(lengthOfItem.values())].toSorted((a, b) => a - b)
  let best = { length: lengths[0] ?? 0, accuracy: 0 }
  for (const length of lengths) {
    const accuracy = guessByCue(items, item => (lengthOfItem.get(item) ?? 0) >= length).accuracy ?? 0
    if (accuracy > best.accuracy) best = { length, accuracy }
  }
  return best.length
}
