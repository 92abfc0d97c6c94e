/** Figures as people read them, in British writing. */
const number = new Intl.NumberFormat('en-GB')
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })
const shortDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' })

export const numberWords = (value: number) => number.format(value)
/** `at` in milliseconds UTC; written in the time of this computer. */
export const momentWords = (at: number) => moment.format(at)
export const dayWords = (at: number) => day.format(at)
/** `23 Nov 2026`, where there is little room. */
export const shortDayWords = (at: number) => shortDay.format(at)

/** `1 answer`, `1,204 answers`. */
export const countWords = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** Decimal units, as file managers count. */
export function bytesWords(bytes: number): string {
  let value = bytes
  let unit = 0
  while (Math.round(value) >= 1000 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : Number(value.toFixed(1))} ${UNITS[unit]}`
}
