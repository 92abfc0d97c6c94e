export const DAY_MS = 86_400_000

/** Whole days of a learner's calendar, each a number one higher than the day before; the domain has no clock or zone. */
export interface Days {
  /** The day that an instant (milliseconds UTC) falls on. */
  readonly dayOf: (at: number) => number
  /** The first instant of a day, milliseconds UTC. */
  readonly startOf: (day: number) => number
}

/** Days that begin at midnight UTC. */
export const UTC_DAYS: Days = {
  dayOf: at => Math.floor(at / DAY_MS),
  startOf: day => day * DAY_MS,
}
