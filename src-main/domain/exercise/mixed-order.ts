import type { Candidate, Kind } from './candidate'

/**
 * Keeps the given order as far as it can while no two neighbours are of the same kind. Where one kind holds more
 * than half of all, some neighbours must be alike; then these come last, and there are as few as can be.
 */
export function inMixedOrder(candidates: readonly Candidate[]): Candidate[] {
  const waiting = [...candidates]
  const ordered: Candidate[] = []
  while (waiting.length > 0) {
    const last = ordered.at(-1)?.kind
    const counts = countKinds(waiting)
    const next =
      waiting.find(({ kind }) => kind !== last && canBeMixed(counts, kind, waiting.length - 1)) ??
      mostFrequent(
        waiting.filter(({ kind }) => kind !== last),
        counts,
      ) ??
      (waiting[0] as Candidate)
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered
}

/** Whether the `left` others can still be put without like neighbours after one of kind `chosen`. */
function canBeMixed(counts: ReadonlyMap<Kind, number>, chosen: Kind, left: number): boolean {
  for (const [kind, count] of counts) {
    if (kind === chosen ? count - 1 > Math.floor(left / 2) : count > Math.ceil(left / 2)) return false
  }
  return true
}

function countKinds(candidates: readonly Candidate[]): Map<Kind, number> {
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
