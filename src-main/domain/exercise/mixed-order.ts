import type { Candidate, Kind } from './candidate'

/**
 * Keeps the given order as far as it can while no two neighbours are of the same kind. Where one kind holds more
 * than half of all, some neighbours must be alike; then these come last, and there are as few as can be.
 */
export function inMixedOrder(candidates: readonly Candidate[]): Candidate[] {
  const waiting = [...candidates]
  const ordered: Candidate[] = []
  for (let next = nextOf(waiting); next !== undefined; next = nextOf(waiting, next.kind)) {
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered
}

function nextOf(waiting: readonly Candidate[], last?: Kind): Candidate | undefined {
  const counts = countKinds(waiting)
  const others = waiting.filter(({ kind }) => kind !== last)
  return (
    others.find(({ kind }) => canBeMixed(counts, kind, waiting.length - 1)) ??
    mostFrequent(others, counts) ??
    waiting[0]
  )
}

/** Whether the `left` others can still be put without like neighbours after one of kind `chosen`. */
function canBeMixed(counts: ReadonlyMap<Kind, number>, chosen: Kind, left: number): boolean {
  for (const [kind, count] of counts) {
    if (kind === chosen ? count - 1 > Math.floor(left / 2) : count > Math.ceil(left / 2)) return false
  }
  return true
}

export function countKinds(candidates: readonly Candidate[]): Map<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const { kind } of candidates) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function mostFrequent(candidates: readonly Candidate[], counts: ReadonlyMap<Kind, number>): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) {
    if (best === undefined || (counts.get(candidate.kind) ?? 0) > (counts.get(best.kind) ?? 0)) best = candidate
  }
  return best
}
