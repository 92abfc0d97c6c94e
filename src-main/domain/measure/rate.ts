/** So many of so many: `right` of `asked`. */
export interface Rate {
  readonly asked: number
  readonly right: number
}

/** Items that are alike in all that is measured may share one, which says how many it stands for. */
export interface Counted {
  readonly count?: number
}

/** Counts the items asked and the right ones among them; `null` stands for not asked. */
export function rateOf<T extends object>(items: Iterable<T & Counted>, isRight: (item: T) => boolean | null): Rate {
  let asked = 0
  let right = 0
  for (const item of items) {
    const outcome = isRight(item)
    if (outcome === null) continue
    asked += item.count ?? 1
    if (outcome) right += item.count ?? 1
  }
  return { asked, right }
}
