import type { Candidate, Kind } from './candidate'
import { countKinds, inMixedOrder } from './mixed-order'
import { type Random, shuffled } from './random'

/** Of every session, so that a learner also meets what deserves no suspicion (PRODUCT.md, Learning). */
export const PLAIN_SHARE = 0.4
/** Of a session, at its beginning, in the order of difficulty; an order that is a rule throughout could be guessed. */
const WARM_UP_SHARE = 1 / 3

/**
 * Chooses and orders the segments of one session: `min(size, pool)` ids without repetition.
 * At least 40 % are plain as far as the pool has them; the rest are mixed from all kinds. The urgent come first; within
 * a kind the easier, so that a text's first session is its easiest and the later ones lead up.
 */
export function drawSession(pool: readonly Candidate[], size: number, random: Random): string[] {
  const taken = choose(pool, Math.min(size, pool.length), random).toSorted(bySooner)
  const warmUp = Math.ceil(taken.length * WARM_UP_SHARE)
  const rest = shuffled(taken.slice(warmUp), random).toSorted((a, b) => b.urgency - a.urgency)
  return inMixedOrder([...taken.slice(0, warmUp), ...rest]).map(({ id }) => id)
}

/** A stable sort after a shuffle leaves equals in random order. */
function bySooner(a: Candidate, b: Candidate): number {
  return b.urgency - a.urgency || a.difficulty - b.difficulty
}

function choose(pool: readonly Candidate[], count: number, random: Random): Candidate[] {
  const kinds = countKinds(pool)
  const waiting = shuffled(pool, random).toSorted(bySooner)
  const taken: Candidate[] = []
  const take = (among: readonly Candidate[]): void => {
    const next = mostWanted(among, kinds, countKinds(taken))
    if (next === undefined) return
    taken.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  for (let plain = Math.ceil(count * PLAIN_SHARE); plain > 0; plain--) take(waiting.filter(one => one.plain))
  while (taken.length < count) take(waiting)
  return taken
}

/**
 * The soonest, among the most urgent, of the kind that is due: the one with the largest √(in the pool) ÷ (taken + ½).
 * Equal shares would use up the rare kinds in a text's first sessions and leave the last of one kind; shares in
 * proportion would hardly show them. The root lies between.
 */
function mostWanted(
  among: readonly Candidate[],
  kinds: ReadonlyMap<Kind, number>,
  taken: ReadonlyMap<Kind, number>,
): Candidate | undefined {
  const due = ({ kind }: Candidate) => Math.sqrt(kinds.get(kind) ?? 0) / ((taken.get(kind) ?? 0) + 0.5)
  let best: Candidate | undefined
  for (const candidate of among) {
    if (candidate.urgency < (among[0]?.urgency ?? 0)) break
    if (best === undefined || due(candidate) > due(best)) best = candidate
  }
  return best
}
