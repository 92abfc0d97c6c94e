import type { FoldedToken } from './folded-tokens'
import { EMPTY_WORDS, MODALS, MONTHS, NUMBER_WORDS, WEEKDAYS } from './word-lists'

type WordTest = (token: FoldedToken) => boolean

/** Figures, or number words from two on, also as the first part of one word: "nine-day", "14-year-old". */
export const isNumber: WordTest = ({ word }) => /^\d/.test(word) || NUMBER_WORDS.has(word.split('-')[0] ?? '')

/** "March" and "May" are months only with a capital. */
export const isMonth: WordTest = ({ word, capital }) => capital && MONTHS.has(word)
export const isWeekday: WordTest = ({ word }) => WEEKDAYS.has(word)
export const isYear: WordTest = ({ word }) => /^(?:1[5-9]|20)\d\d$/.test(word)

export const isModal: WordTest = token =>
  MODALS.has(token.word) || (token.word === 'may' && !isMonth(token)) || token.word === "'ll"

/** A word with a capital that is no little word at a sentence's beginning. */
export const isNamePart: WordTest = ({ word, capital }) => capital && !EMPTY_WORDS.has(word)

export const isContentWord: WordTest = token => !EMPTY_WORDS.has(token.word) && !isModal(token)

/** Whether two words are forms of one: close/closed, ridiculous/ridiculously; never of fewer than four letters alike. */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [a.replace(/'s?$/, ''), b.replace(/'s?$/, '')]
  let alike = 0
  while (alike < one.length && one[alike] === other[alike]) alike++
  return one === other || alike >= Math.max(4, Math.max(one.length, other.length) - 3)
}
