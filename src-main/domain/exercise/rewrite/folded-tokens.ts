import { WORD } from '../../text/words'

/** A word as rewritings are compared by: "didn’t" is two, "5,000" one. Offsets are UTF-16 of the cleaned text. */
export interface FoldedToken {
  readonly word: string
  readonly capital: boolean
  /** The sign that parts it from the word before: a comma, a dash, a full stop, a quotation mark. */
  readonly afterSign: boolean
  readonly start: number
  readonly end: number
}

export interface FoldedText {
  /** The text with what cannot be seen taken out; offsets are of this. */
  readonly clean: string
  readonly tokens: readonly FoldedToken[]
}

/** More words than any sentence has; what comes from elsewhere must not grow without bound. */
export const TOKENS_MAX = 400
const CHARACTERS_MAX = 8000
const QUOTE_MAX = 60

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu
const SIGN = /[,;:.!?()«»“”"–—…]|(?:^|\s)['‘-]|['’-](?:\s|$)/
/** What comes before "n’t", where that is not the whole verb. */
const SHORTENED = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

/** Without case, signs and invisible characters, in compatibility form (NFKC), so that look-alikes are alike. */
export function foldTokens(text: string): FoldedText {
  const clean = text
    .slice(0, CHARACTERS_MAX)
    .replace(INVISIBLE, match => (/\s/.test(match) ? ' ' : ''))
    .normalize('NFKC')
    .slice(0, CHARACTERS_MAX)
  // A comma within a number parts nothing; an apostrophe in its place keeps the number one word and the offsets right.
  const joined = clean.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '’')
  const tokens: FoldedToken[] = []
  let before = 0
  for (const { 0: shown, index } of joined.matchAll(WORD)) {
    if (tokens.length >= TOKENS_MAX) break
    const afterSign = SIGN.test(clean.slice(before, index))
    before = index + shown.length
    const place = { capital: /^\p{Lu}/u.test(shown), start: index, end: before }
    for (const [at, word] of wordsIn(shown).entries()) tokens.push({ word, afterSign: afterSign && at === 0, ...place })
  }
  return { clean, tokens }
}

function wordsIn(shown: string): string[] {
  const word = shown.toLowerCase().replaceAll('’', "'")
  if (/^\d+(?:'\d{3})+$/.test(word)) return [word.replaceAll("'", '')]
  if (word === 'cannot') return ['can', 'not']
  const verb = /^(?<verb>.+)n't$/.exec(word)?.groups?.verb
  return verb === undefined ? [word] : [SHORTENED.get(verb) ?? verb, 'not']
}

/** The words between two tokens as they were written, short enough to be quoted. */
export function quoteTokens({ clean, tokens }: FoldedText, first: number, end: number): string {
  const words = clean.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
  return words.length <= QUOTE_MAX ? words : `${words.slice(0, QUOTE_MAX - 1).trimEnd()}…`
}
