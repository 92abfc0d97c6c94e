import { quoteTokens, type FoldedText } from './folded-tokens'
import { coversAll, findPattern } from './match-pattern'
import type { RewriteGiven, RewriteKey, RewriteResult } from './rewrite-answer'
import { readPattern } from './rewrite-pattern'
import type { RewritingRule } from './rewriting-rule'
import { REWRITING_RULES } from './rewriting-rules'
import { seeRewriting, type SeenRewriting } from './seen-rewriting'
import { wordEdits } from './word-edits'

/** What is longer is not read: it is no rewriting of a sentence. */
const CHARACTERS_MAX = 1000
/** Of a right rewriting, however many more words than the example it changed. */
const SCORE_MIN = 0.5

const unchanged: RewritingRule = {
  id: 'unchanged',
  judge: ({ edits }) => (edits.count === 0 ? { correct: false, words: 'The words are as they were.' } : null),
}

const authorRejects: RewritingRule = {
  id: 'author-rejects',
  judge: ({ key, text }) => {
    for (const { pattern, why } of key.reject) {
      const { node } = readPattern(pattern)
      const found = node && findPattern(node, text.tokens)
      if (found) return { correct: false, words: `You wrote “${quoteTokens(text, found.first, found.end)}”. ${why}` }
    }
    return null
  },
}

const authorAccepts: RewritingRule = {
  id: 'author-accepts',
  judge: ({ key, text, edits }) =>
    isAccepted(key.accept, text)
      ? { correct: true, words: `${toldEdits(edits)}: the text’s author accepts that.` }
      : null,
}

const RULES = [unchanged, authorRejects, authorAccepts, ...REWRITING_RULES]

/**
 * Judges a rewriting by what can be seen in it, offline and the same each time: unchanged words, the author's patterns
 * (rejecting before accepting), then the rules. Where none speaks it says that it can't tell; it never guesses.
 * Right rewritings score 1, or the example's edits ÷ their own where these are more, but never under a half.
 */
export function judgeRewriting(key: RewriteKey, given: RewriteGiven): RewriteResult {
  const seen = seeRewriting(key, given)
  const counts = { edits: seen.edits.count, exampleEdits: wordEdits(key.original, key.example).count }
  if (given.text.length > CHARACTERS_MAX) return { ...cannotTell('This is too long for one sentence.'), ...counts }
  for (const { id, judge } of RULES) {
    const verdict = judge(seen)
    if (!verdict) continue
    const { correct, words } = verdict
    const score = correct === null ? null : correct ? scoreOf(counts) : 0
    return { correct, score, rule: { id, words }, ...counts }
  }
  return { ...cannotTell('No rule fits what you wrote.'), ...counts }
}

/** Whether one of the author's patterns covers the whole text; a pattern that cannot be read covers nothing. */
export function isAccepted(patterns: readonly string[], text: FoldedText): boolean {
  return patterns.some(pattern => {
    const { node } = readPattern(pattern)
    return node !== undefined && coversAll(node, text.tokens)
  })
}

function cannotTell(words: string) {
  return { correct: null, score: null, rule: { id: 'cannot-tell', words } }
}

function scoreOf({ edits, exampleEdits }: { edits: number; exampleEdits: number }): number {
  return edits <= exampleEdits ? 1 : Math.max(SCORE_MIN, exampleEdits / edits)
}

function toldEdits({ putIn, takenOut }: SeenRewriting['edits']): string {
  const told = (runs: readonly string[]) =>
    runs
      .slice(0, 3)
      .map(run => `“${run}”`)
      .join(', ')
  if (putIn.length === 0) return `You took out ${told(takenOut)}`
  return takenOut.length === 0 ? `You put in ${told(putIn)}` : `You put in ${told(putIn)} for ${told(takenOut)}`
}
