/** So many of so many: `right` of `asked`. */
export interface Rate {
  readonly asked: number
  readonly right: number
}

/** Counts the items asked and the right ones among them; `null` stands for not asked. */
export function rateOf<T>(items: Iterable<T>, isRight: (item: T) => boolean | null): Rate {
  let asked = 0
  let right = 0
  for (const item of items) {
    const outcome = isRight(item)
    if (outcome === null) continue
    asked++
    if (outcome) right++
  }
  return { asked, right }
}
