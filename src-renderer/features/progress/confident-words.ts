import type { Rate } from '@domain/measure/rate'
import { wilsonInterval } from '@domain/measure/wilson'
import { countWords } from '@ui/figures'
import { YOU, type Person } from './person'
import { intervalWords, shareWords } from './rate-words'

/** How often certainty was mistaken; `right` counts the mistakes, as the measure has them. */
export function confidentWords(certain: Rate, { they, They, their, were }: Person = YOU): string {
  const { asked, right: wrong } = certain
  if (asked === 0) return `Of none of ${their} first answers ${they} ${were} certain.`
  const first = countWords(asked, 'first answer')
  if (wrong === 0) return `${They} ${were} certain of ${first}, and no such answer was wrong.`
  return `Of ${first} that ${they} ${were} certain of, ${wrong} ${wrong === 1 ? 'was' : 'were'} not right: ${shareWords(certain)} (95\u00A0%: ${intervalWords(wilsonInterval(certain))}). What surprises is remembered, so these are worth another look.`
}
