import { SESSION_SIZE, SESSION_SIZES } from '@contract/practice'
import { countWords } from '@ui/figures'

/** A question with its feedback takes about half a minute. */
const QUESTIONS_A_MINUTE = 2

export interface SessionLength {
  /** In questions. */
  readonly value: number
  readonly name: string
}

/** The usual lengths as far as there are questions for them; the longest takes what is left. */
export function sessionLengths(available: number): SessionLength[] {
  const whole = SESSION_SIZES.filter(size => size <= available)
  const longest = SESSION_SIZES.find(size => size > available)
  const isRest = longest !== undefined && available > (whole.at(-1) ?? 0)
  return (isRest ? [...whole, available] : whole).map(value => ({ value, name: minutesWords(value) }))
}

/** The usual one, or the longest where there is less. */
export function usualLength(lengths: readonly SessionLength[]): number {
  return lengths.findLast(({ value }) => value <= SESSION_SIZE)?.value ?? lengths[0]?.value ?? SESSION_SIZE
}

function minutesWords(questions: number): string {
  const minutes = Math.max(1, Math.round(questions / QUESTIONS_A_MINUTE))
  return countWords(minutes, 'minute')
}
