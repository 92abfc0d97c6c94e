import { DAY_MS } from '../learning/days'

/** Months after the last answer. */
export const RETENTION_MONTHS = [6, 12, 24] as const
export type RetentionMonths = (typeof RETENTION_MONTHS)[number]

/** From the first notice on, so that a clock that ran ahead for a day costs nobody a record. */
export const NOTICE_MS = 30 * DAY_MS
export const NOTICE_DAYS_OF_USE = 3
/** Who is learning here is told first, and has a week to say no. */
export const TOLD_MS = 7 * DAY_MS

/** A learner whom the retention period has reached. */
export interface Expiring {
  /** When that was first noticed, milliseconds UTC. */
  readonly sinceAt: number
  /** The last day of use it was seen on, a number of the learner's calendar, and on how many it was. */
  readonly lastDay: number
  readonly daysSeen: number
  /** When the learner was shown it. */
  readonly toldAt: number | null
}

/** Same day and hour, some months later; where that month is shorter, on its last day. In UTC. */
export function monthsAfter(at: number, months: number): number {
  const from = new Date(at)
  const month = from.getUTCMonth() + months
  const lastDate = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const day = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDate))
  return day + (((at % DAY_MS) + DAY_MS) % DAY_MS)
}

/**
 * What is known after one more look. A clock that went back, even by a day, takes back what was seen: then it was wrong
 * before or is wrong now, and the thirty days begin again.
 */
export function seenAgain(before: Expiring | null, now: number, today: number): Expiring {
  if (!before || now < before.sinceAt || today < before.lastDay) {
    return { sinceAt: now, lastDay: today, daysSeen: 1, toldAt: null }
  }
  if (today === before.lastDay) return before
  return { ...before, lastDay: today, daysSeen: before.daysSeen + 1 }
}

/** From when on the record may go; `null` while who is learning here was not told. */
export function deletionAt({ sinceAt, toldAt }: Expiring, isCurrent: boolean): number | null {
  const noticed = sinceAt + NOTICE_MS
  if (!isCurrent) return noticed
  return toldAt === null ? null : Math.max(noticed, toldAt + TOLD_MS)
}

export function isDeletionDue(expiring: Expiring, now: number, isCurrent: boolean): boolean {
  const at = deletionAt(expiring, isCurrent)
  return at !== null && now >= at && expiring.daysSeen >= NOTICE_DAYS_OF_USE
}
