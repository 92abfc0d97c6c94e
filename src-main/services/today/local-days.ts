import { DAY_MS, type Days } from '../../domain/learning/days'

/** Making a format of dates takes longer than using it a few times. */
const known = new Map<string, Days>()

/** The days of a time zone by its IANA name; where its clock is put forward or back they are 23 or 25 hours long. */
export function localDays(timeZone: string): Days {
  const days = known.get(timeZone) ?? daysOf(timeZone)
  known.set(timeZone, days)
  return days
}

function daysOf(timeZone: string): Days {
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  })
  /** What the clocks of the zone show, read as if they were UTC. */
  const shown = (at: number): number => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
  const dayOf = (at: number) => Math.floor(shown(at) / DAY_MS)
  return {
    dayOf,
    startOf(day) {
      const midnight = day * DAY_MS
      // What the clocks show then tells how far they are from UTC, on all days but those on which they change.
      const start = midnight - (shown(midnight) - midnight)
      if (dayOf(start) === day && dayOf(start - 1) === day - 1) return start
      // No zone is a day away from UTC, so the first instant lies within two days and is sought there by halving.
      let before = (day - 1) * DAY_MS
      let after = (day + 1) * DAY_MS
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2)
        if (dayOf(middle) < day) before = middle
        else after = middle
      }
      return after
    },
  }
}
