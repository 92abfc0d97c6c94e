import type { Candidate, Kind } from './candidate'
import { countKinds, inMixedOrder } from './mixed-order'
import { type Random, shuffled } from './random'

/** Of every session, so that a learner also meets what deserves no suspicion (PRODUCT.md, Learning). */
export const PLAIN_SHARE = 0.4
/** Of a session, at its beginning, in the order of difficulty; an order that is a rule throughout could be guessed. */
export const WARM_UP_SHARE = 1 / 3

/**
 * Chooses and orders the questions of one session: ids without repetition, `size` of them where the pool has as many.
 * At least 40 % are plain; where the unseen have too few, plain ones from the reserve are asked again, and the session
 * is rather shorter than unbalanced. Only a text without enough plain segments at all falls below. The urgent come
 * first; within a kind the easier, so that a text's first session is its easiest and the later ones lead up.
 */
export function drawSession(pool: readonly Candidate[], size: number, random: Random): string[] {
  const taken = choose(pool, size, random).toSorted(bySooner)
  const warmUp = Math.ceil(taken.length * WARM_UP_SHARE)
  const rest = shuffled(taken.slice(warmUp), random).toSorted(byUrgency)
  return inMixedOrder([...taken.slice(0, warmUp), ...rest]).map(({ id }) => id)
}

/** A stable sort after a shuffle leaves equals in random order. */
function bySooner(a: Candidate, b: Candidate): number {
  return byUrgency(a, b) || a.difficulty - b.difficulty
}

/** What was taken from the reserve stands among the others, not behind them. */
function byUrgency(a: Candidate, b: Candidate): number {
  return Math.max(0, b.urgency) - Math.max(0, a.urgency)
}

function choose(pool: readonly Candidate[], size: number, random: Random): Candidate[] {
  const kinds = countKinds(pool)
  const [reserve, due] = [pool.filter(one => one.reserve && one.plain), pool.filter(one => !one.reserve)]
  let waiting = shuffled(due, random).toSorted(bySooner)
  const again = shuffled(reserve, random).toSorted((a, b) => b.urgency - a.urgency)
  const taken: Candidate[] = []
  const take = (next: Candidate | undefined): boolean => {
    if (next === undefined) return false
    taken.push(next)
    const isFree = (one: Candidate) => one !== next && !one.shows.some(id => next.shows.includes(id))
    waiting = waiting.filter(isFree)
    again.splice(0, again.length, ...again.filter(isFree))
    return true
  }
  const takeWanted = (among: readonly Candidate[]) => take(mostWanted(among, kinds, countKinds(taken)))
  const plainTaken = () => taken.filter(({ plain }) => plain).length
  const wantedOf = (count: number) => Math.ceil(count * PLAIN_SHARE)

  while (plainTaken() < wantedOf(size) && takeWanted(waiting.filter(({ plain }) => plain)));
  while (taken.length < size) {
    const balanced = plainTaken() >= wantedOf(taken.length + (waiting.length > 0 ? 1 : 0))
    if (balanced && waiting.length === 0) break
    if (balanced || again.length === 0) {
      if (!takeWanted(waiting)) break
    } else take(again[0])
  }
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
