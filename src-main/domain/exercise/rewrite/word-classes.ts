import type { FoldedToken } from './folded-tokens'
import type { PatternNode } from './pattern-node'
import { NEGATIONS, SAYING, TELLING } from './word-lists'
import { isMonth, isNamePart, isNumber, isWeekday, isYear } from './word-tests'

const word = (test: (token: FoldedToken) => boolean): PatternNode => ({ kind: 'word', test })
const one = (wanted: string): PatternNode => word(token => token.word === wanted)
const all = (...parts: PatternNode[]): PatternNode => ({ kind: 'all', parts })
const any = (...parts: PatternNode[]): PatternNode => ({ kind: 'any', parts })
const maybe = (part: PatternNode): PatternNode => ({ kind: 'maybe', part })
const many = (part: PatternNode): PatternNode => ({ kind: 'many', part })

const isCue = (token: FoldedToken) => SAYING.has(token.word) || TELLING.has(token.word)
const number = word(isNumber)
const month = word(isMonth)
const name = word(isNamePart)

/** "May 10, 2017", "10 May", "Monday", "2017". */
const date = any(
  all(maybe(all(word(isWeekday), maybe(number))), month, maybe(number), maybe(word(isYear))),
  all(number, maybe(one('of')), month, maybe(word(isYear))),
  word(isWeekday),
  word(isYear),
)

/** What stands between `<` and `>` in a pattern. A word of the class `word` is any but a negation. */
export const WORD_CLASSES: ReadonlyMap<string, PatternNode> = new Map([
  ['word', word(token => !NEGATIONS.has(token.word))],
  ['number', all(number, maybe(many(any(number, all(one('and'), number)))))],
  ['date', date],
  ['name', all(name, maybe(many(any(name, all(any(one('of'), one('and')), maybe(one('the')), name)))))],
  ['cue', word(isCue)],
  ['source', many(word(token => !isCue(token) && !NEGATIONS.has(token.word)))],
])
