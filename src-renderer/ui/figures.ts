/** Figures as people read them, in British writing. */
const number = new Intl.NumberFormat('en-GB')
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

export const numberWords = (value: number) => number.format(value)
/** `at` in milliseconds UTC; written in the time of this computer. */
export const momentWords = (at: number) => moment.format(at)
export const dayWords = (at: number) => day.format(at)

/** `1 answer`, `1,204 answers`. */
export const countWords = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** Decimal units, as file managers count. */
export function bytesWords(bytes: number): string {
  const unit = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** unit
  return `${unit === 0 || value >= 100 ? Math.round(value) : Number(value.toFixed(1))} ${UNITS[unit]}`
}
