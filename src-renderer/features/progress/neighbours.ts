export interface Neighbours {
  readonly earlier: string | null
  readonly later: string | null
}

/** The answers before and after one in time; `ids` are newest first. None where the answer is not among them. */
export function neighboursOf(ids: readonly string[], id: string): Neighbours {
  const at = ids.indexOf(id)
  if (at < 0) return { earlier: null, later: null }
  return { earlier: ids[at + 1] ?? null, later: ids[at - 1] ?? null }
}
