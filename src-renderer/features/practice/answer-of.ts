import type { Given } from '@contract/exercises'
import type { AnswerGiven } from '@contract/practice'

export type Confidence = AnswerGiven['confidence']

/** The longest time the contract takes: a day. */
const LONGEST_MS = 86_400_000

/** The answer as it is sent, or `null` while nobody has said how sure. */
export function answerOf(given: Given, confidence: Confidence | null, durationMs: number): AnswerGiven | null {
  if (!confidence) return null
  return { ...given, confidence, durationMs: Math.min(Math.max(0, Math.round(durationMs)), LONGEST_MS) }
}

/** One sentence that says what is still to be said; empty when nothing is. */
export function missingWords(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  const before = parts.slice(0, -1)
  return `Still to say: ${before.length ? `${before.join(', ')} and ${last}` : last}.`
}
