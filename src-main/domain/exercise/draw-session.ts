import type { Candidate, Kind } from './candidate'
import { inMixedOrder } from './mixed-order'
import { type Random, shuffled } from './random'

/** Of every session, so that a learner also meets what deserves no suspicion (PRODUCT.md, Learning). */
export const PLAIN_SHARE = 0.4

/** More urgent first, then easier first; a stable sort after a shuffle leaves equals in random order. */
function bySooner(a: Candidate, b: Candidate): number {
  return b.urgency - a.urgency || a.difficulty - b.difficulty
}

/**
 * Chooses and orders the segments of one session: `min(size, pool)` ids without repetition.
 * At least 40 % are plain as far as the pool has them; the rest go to whichever kind has the fewest so far.
 * Within a kind the easier come first, so that a text's first session is its easiest and the later ones lead up.
 */
export function drawSession(pool: readonly Candidate[], size: number, random: Random): string[] {
  const waiting = shuffled(pool, random).toSorted(bySooner)
  const taken: Candidate[] = []
  const count = Math.min(size, pool.length)
  const plain = Math.ceil(count * PLAIN_SHARE)

  const take = (among: readonly Candidate[]): void => {
    const next = rarest(among, taken)
    if (next === undefined) return
    taken.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  for (let n = 0; n < plain; n++) take(waiting.filter(candidate => candidate.plain))
  while (taken.length < count) take(waiting)
  return inMixedOrder(taken.toSorted(bySooner)).map(candidate => candidate.id)
}

/** The first candidate of the kind that the session has fewest of. */
function rarest(among: readonly Candidate[], taken: readonly Candidate[]): Candidate | undefined {
  const counts = new Map<Kind, number>()
  for (const { kind } of taken) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  let best: Candidate | undefined
  for (const candidate of among) {
    if (best === undefined || (counts.get(candidate.kind) ?? 0) < (counts.get(best.kind) ?? 0)) best = candidate
  }
  return best
}
