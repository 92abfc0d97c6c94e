import type { Overview } from '@contract/progress'
import { CONFIDENCE_NAMES } from '@ui/codebook-words'
import { YOU, type Person } from './person'
import { ENOUGH } from './two-sided'

type Point = Overview['calibration'][number]

const quoted = (points: readonly Point[]) =>
  points.map(({ confidence }) => `“${CONFIDENCE_NAMES[confidence]}”`).join(' and ')

/** Whether the words fit what came of them, said only of words with enough answers and outside their interval. */
export function calibrationWords(points: readonly Point[], { they, their, were }: Person = YOU): string {
  const enough = points.filter(({ rate }) => rate.asked >= ENOUGH)
  if (enough.length === 0) {
    return `Too few answers to say whether ${their} words fit: that takes ${ENOUGH} under one word.`
  }
  const tooSure = enough.filter(({ high, stated }) => high < stated)
  const tooModest = enough.filter(({ low, stated }) => low > stated)
  const findings = [
    ...(tooSure.length ? [`After ${quoted(tooSure)} ${they} ${were} right less often than the word states.`] : []),
    ...(tooModest.length ? [`After ${quoted(tooModest)} ${they} ${were} right more often than the word states.`] : []),
  ]
  if (findings.length) return findings.join(' ')
  return `After ${quoted(enough)} ${they} ${were} right about as often as the word states, as far as the answers can tell.`
}

/** G. W. Brier's score in one line. */
export function brierWords(brier: number | null, { their }: Person = YOU): string {
  if (brier === null) return ''
  return `Brier score ${brier.toFixed(2)}: how far ${their} words were from what came of them, squared and averaged. 0 is perfect; always guessing gives 0.25.`
}
