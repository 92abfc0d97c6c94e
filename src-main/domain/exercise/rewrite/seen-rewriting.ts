import { foldTokens, type FoldedText, type FoldedToken } from './folded-tokens'
import type { RewriteGiven, RewriteKey } from './rewrite-answer'
import { findSaidBy, type SaidBy } from './said-by'
import { DEGREES, FORMS_OF_BE, JUDGING, NEGATIONS, RECORDED } from './word-lists'
import { isContentWord, isMonth, isNumber, isSameStem, isWeekday } from './word-tests'
import { wordEdits, type WordEdits } from './word-edits'

/** Tokens of a text from `first` to before `end`. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** A rewriting with all that the rules can see in it. */
export interface SeenRewriting {
  readonly key: RewriteKey
  readonly text: FoldedText
  readonly original: FoldedText
  readonly edits: WordEdits
  readonly saidBy: SaidBy | null
  /** Whether the sentence itself handed something over before it was rewritten. */
  readonly saidBefore: boolean
}

export function seeRewriting(key: RewriteKey, given: RewriteGiven): SeenRewriting {
  const [text, original] = [foldTokens(given.text), foldTokens(key.original)]
  const edits = wordEdits(key.original, given.text)
  return { key, text, original, edits, saidBy: findSaidBy(text), saidBefore: findSaidBy(original) !== null }
}

/** Tokens whose words the other text has not. */
export function newWords(text: FoldedText, before: FoldedText): FoldedToken[] {
  const known = new Set(before.tokens.map(({ word }) => word))
  return text.tokens.filter(({ word }) => !known.has(word))
}

/** The first number or date that was not there before, with the word it counts. */
export function newlyCountable({ text, original }: SeenRewriting): Stretch | null {
  const added = new Set(newWords(text, original))
  const at = text.tokens.findIndex(token => added.has(token) && (isNumber(token) || isMonth(token) || isWeekday(token)))
  if (at < 0) return null
  const counted = text.tokens[at + 1]
  return { first: at, end: counted && !counted.afterSign ? at + 2 : at + 1 }
}

/** The first verb that was not there before and tells an act or event that leaves a record. */
export function newlyRecorded({ text, original }: SeenRewriting): Stretch | null {
  const added = new Set(newWords(text, original))
  const at = text.tokens.findIndex(token => added.has(token) && RECORDED.has(token.word))
  return at < 0 ? null : { first: at, end: at + 1 }
}

/** "Was a disaster": the first judging word that is a sentence's predicate, with what stands before it. */
export function judgingPredicate({ tokens }: FoldedText): Stretch | null {
  for (const [first, { word }] of tokens.entries()) {
    if (!FORMS_OF_BE.has(word)) continue
    let at = first + 1
    while (DEGREES.has(tokens[at]?.word ?? '') && !JUDGING.has(tokens[at]?.word ?? '')) at++
    if (JUDGING.has(tokens[at]?.word ?? '')) return { first, end: at + 1 }
  }
  return null
}

/** How much of some words is still there: all of them, none, or some. */
export function remains(words: string, { tokens }: FoldedText): 'all' | 'some' | 'none' {
  const wanted = contentOf(words)
  const left = wanted.filter(({ word }) => tokens.some(token => isSameStem(token.word, word))).length
  return left === 0 ? 'none' : left === wanted.length ? 'all' : 'some'
}

/** The content words of a claim that a rewriting no longer has; quantities must stay as they are. */
export function lostWords(claim: string, { tokens }: FoldedText): { words: string[]; share: number } {
  const wanted = contentOf(claim)
  const lost = wanted.filter(({ word }) => !tokens.some(token => isSameStem(token.word, word)))
  const quantity = lost.some(isNumber)
  return { words: lost.map(({ word }) => word), share: quantity ? 1 : lost.length / Math.max(1, wanted.length) }
}

export function negations({ tokens }: FoldedText): number {
  return tokens.filter(({ word }) => NEGATIONS.has(word)).length
}

/** Words without content, such as "so what", stand for themselves. */
function contentOf(words: string): readonly FoldedToken[] {
  const { tokens } = foldTokens(words)
  const content = tokens.filter(isContentWord)
  return content.length > 0 ? content : tokens
}
