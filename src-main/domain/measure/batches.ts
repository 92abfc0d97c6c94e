import type { TwoSides } from './discernment'
import { TREND_ITEMS, type TestItem } from './trend'

/** What a side still needs. */
export interface Missing {
  readonly signal: number
  readonly noise: number
}

export interface Batches {
  /** Full ones, oldest first. */
  readonly full: readonly TwoSides[]
  /** Items until one more is full; until the second is, while there is nothing to compare. */
  readonly missing: Missing
}

/**
 * Cuts a learner's items, oldest first, into batches that follow one another: the first two with at least TREND_ITEMS
 * on each side, each later one with twice as many as the one before. A batch ends with the item that fills it: where
 * that is depends on which side items belong to, and never on which they were taken for.
 */
export function batchesOf(items: Iterable<TestItem>): Batches {
  const full: TwoSides[] = []
  let open = emptyBatch()
  let size = sizeOf(0)
  for (const { isSignal, calledSignal } of items) {
    const side = isSignal ? open.signal : open.noise
    side.asked += 1
    if (isSignal === calledSignal) side.right += 1
    if (open.signal.asked < size || open.noise.asked < size) continue
    full.push(open)
    open = emptyBatch()
    size = sizeOf(full.length)
  }
  const later = full.length === 0 ? sizeOf(1) : 0
  const missing = (asked: number) => Math.max(0, size - asked) + later
  return { full, missing: { signal: missing(open.signal.asked), noise: missing(open.noise.asked) } }
}

const emptyBatch = () => ({ signal: { asked: 0, right: 0 }, noise: { asked: 0, right: 0 } })

/** Items a side of a batch, by its place from 0. */
const sizeOf = (place: number) => TREND_ITEMS * 2 ** Math.max(0, place - 1)
