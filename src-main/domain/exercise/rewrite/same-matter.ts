import { foldTokens, quoteTokens, type FoldedText, type FoldedToken } from './folded-tokens'
import { lostWords, newWords, type SeenRewriting, type Stretch } from './seen-rewriting'
import { DEGREES, JOINING, JUDGING, MEASURED, NEGATIONS, PRONOUNS, RECORDED } from './word-lists'
import { isContentWord, isMonth, isNumber, isSameStem, isWeekday } from './word-tests'

/** Fewer are no sentence. */
const WORDS_MIN = 3
/** What judges has to go and its verb may change with it; of all other content more than this may not be lost. */
const LOST_SHARE_MAX = 0.5

/**
 * What keeps a rule from taking a rewriting for one of the same matter, as the end of a sentence; `null` where nothing
 * does: enough of the claim besides its judging words is there, little else has come in, it opens with what the claim
 * opened with, and the words that the rule rests on (`on`) stand in a clause of the claim's own.
 */
export function strays(seen: SeenRewriting, on: Stretch): string | null {
  const { key, text } = seen
  if (text.tokens.length < WORDS_MIN) return 'so few words are no sentence'
  const own = ownTokens(seen)
  const content = own.filter(isContentWord)
  const opening = own.find(token => PRONOUNS.has(token.word) || (isContentWord(token) && !isDateOrCount(token)))
  if (content.length === 0 || !opening) return 'besides what judges, the sentence had no words to know it by'
  const lost = lostWords(content.map(({ word }) => word).join(' '), text)
  if (lost.share > LOST_SHARE_MAX) return `${quoted(lost.words)} of the sentence I no longer see`
  const strange = strangeTokens(seen)
  const kept = content.length - lost.words.length
  if (strange.size >= kept) return `${quoted([...strange].map(({ word }) => word))} is new, more than I can follow`
  if (!opensWith(opening, seen, strange)) return `it no longer begins with “${opening.word}”`
  const clause = clauseAround(text, on)
  const stray = clause.some(token => strange.has(token) && text.tokens.indexOf(token) < on.first)
  const holds = clause.some(token => token.word === opening.word || content.some(one => isSame(one, token)))
  return stray || !holds
    ? `“${quoteTokens(text, on.first, on.end)}” is said of something else`
    : handsOverAnew(key, seen)
}

/** Whoever answers should stay; of a source, the words that hand over stay and none come in. */
function handsOverAnew({ to }: SeenRewriting['key'], { saidBy, saidBefore }: SeenRewriting): string | null {
  if (to.owner !== 'source' || (saidBy !== null) === saidBefore) return null
  return saidBy ? `“${saidBy.words}” may leave it with another source` : 'the words that named its source are gone'
}

/** The claim without its judging words. */
function ownTokens({ key }: SeenRewriting): FoldedToken[] {
  const judging = new Set(key.judging.flatMap(words => foldTokens(words).tokens.map(({ word }) => word)))
  return foldTokens(key.claim).tokens.filter(({ word }) => !judging.has(word))
}

/** New content that neither judges, nor counts or dates, nor tells an event on record. */
function strangeTokens({ text, original }: SeenRewriting): Set<FoldedToken> {
  const plain = [DEGREES, JUDGING, MEASURED, NEGATIONS, RECORDED]
  const isCounted = (token: FoldedToken) => {
    const before = text.tokens[text.tokens.indexOf(token) - 1]
    return before !== undefined && isNumber(before) && !token.afterSign
  }
  const strange = newWords(text, original).filter(
    token =>
      isContentWord(token) &&
      !isDateOrCount(token) &&
      !isCounted(token) &&
      !plain.some(list => list.has(token.word)) &&
      !original.tokens.some(one => isSame(one, token)),
  )
  return new Set(strange)
}

/** Nobody and nothing new comes before what the claim opened with; "it" and "that" may stand for what follows. */
function opensWith(opening: FoldedToken, { text, original }: SeenRewriting, strange: Set<FoldedToken>): boolean {
  const at = text.tokens.findIndex(token => isSame(token, opening))
  const added = new Set(newWords(text, original))
  const others = text.tokens.slice(0, Math.max(0, at)).filter(token => added.has(token))
  const another = ({ word }: FoldedToken) =>
    (PRONOUNS.has(word) && word !== 'it' && word !== 'that') || RECORDED.has(word)
  return at >= 0 && !others.some(one => strange.has(one) || another(one))
}

/** "That" opens a clause and ends none: "it is absurd that …" judges what follows. */
function clauseAround({ tokens }: FoldedText, { first, end }: Stretch): FoldedToken[] {
  const from = tokens.findLastIndex(({ word, afterSign }, at) => at <= first && (afterSign || JOINING.has(word)))
  const to = tokens.findIndex(
    ({ word, afterSign }, at) => at >= end && (afterSign || (JOINING.has(word) && word !== 'that')),
  )
  return tokens.slice(Math.max(0, from), to < 0 ? tokens.length : to)
}

const isDateOrCount = (token: FoldedToken) => isNumber(token) || isMonth(token) || isWeekday(token)
const isSame = (one: FoldedToken, other: FoldedToken) => isSameStem(one.word, other.word)

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map(one => `“${one}”`)
    .join(', ')
}
