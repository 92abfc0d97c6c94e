import type { ClassView } from '@contract/class'

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true })

/** The seats by name, as a register has them. */
export const alphabetical = ({ seats }: Pick<ClassView, 'seats'>): string[] =>
  seats.toSorted((one, other) => byName.compare(one.name, other.name)).map(({ id }) => id)

/** The seats with one of them a place further up or down. */
export function moved({ seats }: Pick<ClassView, 'seats'>, seatId: string, by: -1 | 1): string[] {
  const ids = seats.map(({ id }) => id)
  const from = ids.indexOf(seatId)
  const to = Math.min(ids.length - 1, Math.max(0, from + by))
  return from < 0 ? ids : ids.toSpliced(from, 1).toSpliced(to, 0, seatId)
}
