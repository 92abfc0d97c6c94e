import { quoteTokens, type FoldedText, type FoldedToken } from './folded-tokens'
import { FORMS_OF_BE, HEARSAY, NEGATIONS, ONESELF, PASSED_ON, RECORDED, SAYING, TELLING } from './word-lists'

/** Words that hand a claim over. */
export interface SaidBy {
  /** As they were written: "According to the mayor", "said the mayor", "allegedly". */
  readonly words: string
  /** `false` where the verb might as well report an event: "announced", "wrote" without "that". */
  readonly sure: boolean
  readonly hearsay: boolean
}

/** A longer stretch before "said" is more than a name and what describes it. */
const SOURCE_WORDS_MAX = 14

/**
 * The first words of a sentence that surely hand its claim to a source; `null` where none are seen, which does not
 * mean that there are none.
 */
export function findSaidBy(text: FoldedText): SaidBy | null {
  for (const at of text.tokens.keys()) {
    const found = accordingTo(text, at) ?? passive(text, at) ?? saying(text, at) ?? hearsay(text, at)
    if (found) return found
  }
  return null
}

function accordingTo(text: FoldedText, at: number): SaidBy | null {
  const phrase = ['according to', 'in the words of'].find(words => follows(text.tokens, at, words))
  if (phrase === undefined) return null
  const first = at + phrase.split(' ').length
  const end = Math.min(clauseEnd(text.tokens, first), first + SOURCE_WORDS_MAX)
  return end > first ? { words: quoteTokens(text, at, end), sure: true, hearsay: false } : null
}

/** "It was reported that", "is said to have". */
function passive(text: FoldedText, at: number): SaidBy | null {
  const { tokens } = text
  const isPassive = FORMS_OF_BE.has(wordAt(tokens, at - 1)) && PASSED_ON.has(wordAt(tokens, at))
  const impersonal = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'it')
  const next = wordAt(tokens, at + 1)
  if (!isPassive || !(next === 'to' || (impersonal && next === 'that'))) return null
  return { words: quoteTokens(text, at - 1, at + 2), sure: true, hearsay: false }
}

/** "The council said (that) …", "…, the council said.", "…, said the council.", "The mayor, a lawyer, said …". */
function saying(text: FoldedText, at: number): SaidBy | null {
  const { tokens } = text
  const isSaying = SAYING.has(wordAt(tokens, at))
  if (!(isSaying || TELLING.has(wordAt(tokens, at))) || FORMS_OF_BE.has(wordAt(tokens, at - 1))) return null
  const end = clauseEnd(tokens, at + 1)
  const that = tokens.slice(at + 1, at + 9).some(({ word, afterSign }) => word === 'that' && !afterSign)
  if (tokens[at]?.afterSign) {
    const isLast = end === tokens.length && isSource(tokens.slice(at + 1, end))
    const sure = isSaying || that || isLast
    return isLast || at > 1 ? { words: quoteTokens(text, at, at + 1), sure, hearsay: false } : null
  }
  const first = clauseStart(tokens, at)
  const closes = first > 0 && end === at + 1
  if (!isSource(tokens.slice(first, at)) || (tokens.length === at + 1 && !closes)) return null
  return { words: quoteTokens(text, first, at + 1), sure: isSaying || that || closes, hearsay: false }
}

function hearsay(text: FoldedText, at: number): SaidBy | null {
  if (!HEARSAY.has(wordAt(text.tokens, at))) return null
  return { words: quoteTokens(text, at, at + 1), sure: true, hearsay: true }
}

/** Could name a speaker: no verb that is seen, not oneself, and no "never" that takes the handing over back. */
function isSource(words: readonly FoldedToken[]): boolean {
  const plain = words.every(({ word }) => !NEGATIONS.has(word) && !FORMS_OF_BE.has(word) && !RECORDED.has(word))
  return words.length > 0 && words.length <= SOURCE_WORDS_MAX && plain && !ONESELF.has(words.at(-1)?.word ?? '')
}

const wordAt = (tokens: readonly FoldedToken[], at: number) => tokens[at]?.word ?? ''

function follows(tokens: readonly FoldedToken[], at: number, words: string): boolean {
  return words.split(' ').every((word, index) => wordAt(tokens, at + index) === word)
}

function clauseEnd(tokens: readonly FoldedToken[], from: number): number {
  const end = tokens.findIndex((token, at) => at > from && token.afterSign)
  return end < 0 ? tokens.length : end
}

function clauseStart(tokens: readonly FoldedToken[], at: number): number {
  return tokens.findLastIndex((token, index) => index <= at && (token.afterSign || index === 0))
}
