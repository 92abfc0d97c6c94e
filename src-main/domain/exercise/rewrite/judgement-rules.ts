import { quoteTokens } from './folded-tokens'
import type { RewritingRule, Verdict } from './rewriting-rule'
import { strays } from './same-matter'
import {
  judgingPredicate,
  newlyCountable,
  newlyRecorded,
  remains,
  type SeenRewriting,
  type Stretch,
} from './seen-rewriting'
import { GENERALISING, JUDGING, MINDS, PLAIN_LY } from './word-lists'
import { isModal } from './word-tests'

const ownerStays = ({ key: { from, to } }: SeenRewriting) => from.owner === to.owner
const shouldReport = ({ key: { from, to } }: SeenRewriting) => from.label === 'opinion' && to.label === 'fact'
const shouldJudge = ({ key: { from, to } }: SeenRewriting) => from.label === 'fact' && to.label === 'opinion'

const quote = ({ text }: SeenRewriting, { first, end }: Stretch) => quoteTokens(text, first, end)

const stillJudges: RewritingRule = {
  id: 'still-judges',
  judge: seen => {
    if (!shouldReport(seen)) return null
    const predicate = judgingPredicate(seen.text)
    if (predicate)
      return { correct: false, words: `“${quote(seen, predicate)}” judges: no record or count could settle it.` }
    const stays = seen.key.judging.find(words => remains(words, seen.text) === 'all')
    if (stays === undefined) return null
    const counts = newlyCountable(seen) ?? newlyRecorded(seen)
    if (counts === null) return { correct: false, words: `“${stays}” still judges, and nothing countable has come in.` }
    return {
      correct: null,
      words: `“${stays}” still judges, though “${quote(seen, counts)}” could be checked: I can’t tell.`,
    }
  },
}

const reports: RewritingRule = {
  id: 'can-be-checked',
  judge: seen => {
    const { judging } = seen.key
    if (!shouldReport(seen) || !ownerStays(seen) || judging.length === 0) return null
    const stays = judging.find(words => remains(words, seen.text) !== 'none')
    if (stays !== undefined) return { correct: null, words: `Something of “${stays}” is still there: I can’t tell.` }
    const doubt = wordOfDoubt(seen)
    if (doubt !== null) return { correct: null, words: `What “${doubt}” does here I can’t tell.` }
    const gone = `“${judging[0] ?? ''}” is gone`
    const found = [
      { at: newlyCountable(seen), tells: 'is something a record or a count could settle' },
      { at: newlyRecorded(seen), tells: 'tells an event that would leave a record' },
    ].flatMap(({ at, tells }) => (at ? [{ said: `“${quote(seen, at)}” ${tells}`, stray: strays(seen, at) }] : []))
    const settles = found.find(({ stray }) => stray === null) ?? found[0]
    if (!settles)
      return {
        correct: null,
        words: `${gone}, but nothing has come in that I know to be counted or recorded: I can’t tell.`,
      }
    if (settles.stray === null) return { correct: true, words: `${gone}, and ${settles.said}.` }
    return { correct: null, words: `${gone} and ${settles.said}, but ${settles.stray}: I can’t tell.` }
  },
}

/** A word that might still judge, forecast, generalise or look into a mind, and so keeps the rule from accepting. */
function wordOfDoubt({ text }: SeenRewriting): string | null {
  const at = text.tokens.findIndex(
    token =>
      isModal(token) ||
      JUDGING.has(token.word) ||
      GENERALISING.has(token.word) ||
      MINDS.has(token.word) ||
      (token.word.length > 3 && token.word.endsWith('ly') && !token.capital && !PLAIN_LY.has(token.word)),
  )
  return at < 0 ? null : quoteTokens(text, at, at + 1)
}

const judges: RewritingRule = {
  id: 'judges-now',
  judge: seen => {
    if (!shouldJudge(seen) || !ownerStays(seen)) return null
    const predicate = judgingPredicate(seen.text)
    if (predicate) return judgesBy(seen, predicate, 'judges: people who agree on the evidence could differ')
    const urging = newlyUrging(seen)
    return urging && judgesBy(seen, urging, 'says what ought to be, which no record could settle')
  },
}

function judgesBy(seen: SeenRewriting, by: Stretch, how: string): Verdict {
  const words = `“${quote(seen, by)}” ${how}`
  const stray = strays(seen, by)
  return stray === null
    ? { correct: true, words: `${words}.` }
    : { correct: null, words: `${words}, but ${stray}: I can’t tell.` }
}

function newlyUrging({ text, original }: SeenRewriting): Stretch | null {
  const before = new Set(original.tokens.map(({ word }) => word))
  const at = text.tokens.findIndex(
    ({ word, afterSign }, index) => /^(?:should|ought)$/.test(word) && !before.has(word) && index > 0 && !afterSign,
  )
  return at < 0 ? null : { first: at, end: Math.min(at + 2, text.tokens.length) }
}

export const judgementRules: Record<'against' | 'for', readonly RewritingRule[]> = {
  against: [stillJudges],
  for: [reports, judges],
}
