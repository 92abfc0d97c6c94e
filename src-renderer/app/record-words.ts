import { countWords, dayWords } from '@ui/figures'

/** From when to when; on one day, that day. */
export function daysWords(firstAt: number, lastAt: number): string {
  const [first, last] = [dayWords(firstAt), dayWords(lastAt)]
  return first === last ? `on ${first}` : `from ${first} to ${last}`
}

/** Of a record that was brought in before. */
export function nothingNewWords(name: string, answers: number): string {
  const all = answers === 1 ? 'The answer' : `All ${countWords(answers, 'answer')}`
  return answers === 0
    ? `Nothing is new. The record of ${name} holds no answers yet. Nothing was changed.`
    : `Nothing is new. ${all} of ${name} ${answers === 1 ? 'is' : 'are'} here already. Nothing was changed.`
}
