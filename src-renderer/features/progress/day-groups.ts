import { dayWords } from '@ui/figures'

export interface DayGroup<T> {
  /** Midnight of that day on this computer's clock, in milliseconds UTC. */
  readonly day: number
  readonly name: string
  readonly rows: readonly T[]
}

const thisYear = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

const midnight = (date: Date, daysBefore = 0) =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore).getTime()

export function dayName(day: number, now: Date): string {
  if (day === midnight(now)) return 'Today'
  if (day === midnight(now, 1)) return 'Yesterday'
  return new Date(day).getFullYear() === now.getFullYear() ? thisYear.format(day) : dayWords(day)
}

/** Rows in their order, those of one day on this computer's clock together. */
export function groupByDay<T extends { readonly at: number }>(rows: readonly T[], now: Date): DayGroup<T>[] {
  const groups: { day: number; name: string; rows: T[] }[] = []
  for (const row of rows) {
    const day = midnight(new Date(row.at))
    const last = groups.at(-1)
    if (last?.day === day) last.rows.push(row)
    else groups.push({ day, name: dayName(day, now), rows: [row] })
  }
  return groups
}
