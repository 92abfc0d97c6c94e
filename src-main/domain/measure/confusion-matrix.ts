import type { Counted } from './rate'

export interface Cell<T> {
  readonly key: T
  readonly given: T
  readonly count: number
}

/** Every pair of values, rows by key and columns by what was given, in the order of `values`; also the empty ones. */
export function confusionMatrix<T>(
  values: readonly T[],
  pairs: Iterable<{ readonly key: T; readonly given: T } & Counted>,
): Cell<T>[] {
  const counts = values.map(() => values.map(() => 0))
  for (const { key, given, count = 1 } of pairs) {
    const row = counts[values.indexOf(key)]
    const column = values.indexOf(given)
    if (row?.[column] !== undefined) row[column] += count
  }
  return values.flatMap((key, row) =>
    values.map((given, column) => ({ key, given, count: counts[row]?.[column] ?? 0 })),
  )
}
