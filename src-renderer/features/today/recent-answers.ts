import type { HistoryRow } from '@contract/progress'
import { numberWords } from '@ui/figures'

/** How many of the newest answers are of today, and whether there may be more before them. */
export function answeredToday(rows: readonly HistoryRow[], next: number | null, now: Date) {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime()
  const count = rows.filter(row => row.at >= midnight).length
  return { count, more: next !== null && count === rows.length }
}

/** One calm line about what is stored; no praise, no blame. */
export function recentWords(total: number, today: { count: number; more: boolean }) {
  if (total === 0) return 'Nothing sorted yet.'
  if (total === 1) return today.count === 1 ? 'One answer stored, today.' : 'One answer stored, not today.'
  const stored = `${numberWords(total)} answers stored`
  if (today.count === 0) return `${stored}, none of them today.`
  return `${stored}, ${today.more ? `${today.count} or more` : today.count} of them today.`
}
