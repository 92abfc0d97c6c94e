/** What is put in order, by what neighbours must differ in. */
export interface OfKind {
  readonly kind: string
}

/** Whether `other` may come before `first`, which is next in order, since it goes better after `last`. */
export type Preference<T> = (last: T, first: T, other: T) => boolean

/**
 * Keeps the given order as far as it can while no two neighbours are of the same kind. Where one kind holds more
 * than half of all, some neighbours must be alike; then these come last, and there are as few as can be.
 */
export function inMixedOrder<T extends OfKind>(candidates: readonly T[], prefers: Preference<T> = () => false): T[] {
  const waiting = [...candidates]
  const ordered: T[] = []
  for (let next = nextOf(waiting, prefers); next !== undefined; next = nextOf(waiting, prefers, next)) {
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered
}

function nextOf<T extends OfKind>(waiting: readonly T[], prefers: Preference<T>, last?: T): T | undefined {
  const counts = countKinds(waiting)
  const others = waiting.filter(({ kind }) => kind !== last?.kind)
  const mixable = others.filter(({ kind }) => canBeMixed(counts, kind, waiting.length - 1))
  const [first] = mixable
  const preferred = last && first && mixable.find(other => prefers(last, first, other))
  return preferred ?? first ?? mostFrequent(others, counts) ?? waiting[0]
}

/** Whether the `left` others can still be put without like neighbours after one of kind `chosen`. */
function canBeMixed(counts: ReadonlyMap<string, number>, chosen: string, left: number): boolean {
  for (const [kind, count] of counts) {
    if (kind === chosen ? count - 1 > Math.floor(left / 2) : count > Math.ceil(left / 2)) return false
  }
  return true
}

export function countKinds<T extends OfKind>(candidates: readonly T[]): Map<T['kind'], number> {
  const counts = new Map<T['kind'], number>()
  for (const { kind } of candidates) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function mostFrequent<T extends OfKind>(candidates: readonly T[], counts: ReadonlyMap<string, number>): T | undefined {
  let best: T | undefined
  for (const candidate of candidates) {
    if (best === undefined || (counts.get(candidate.kind) ?? 0) > (counts.get(best.kind) ?? 0)) best = candidate
  }
  return best
}
