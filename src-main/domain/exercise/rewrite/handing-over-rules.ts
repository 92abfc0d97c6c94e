import { quoteTokens } from './folded-tokens'
import type { RewritingRule } from './rewriting-rule'
import { judgingPredicate, lostWords, negations, newWords, remains, type SeenRewriting } from './seen-rewriting'
import { isModal } from './word-tests'

/** More of a claim than this may not be lost; a form or two may change with "that". */
const LOST_SHARE_MAX = 0.25

/** The article answered; a source should. An attribution asked for is the same: its words have to be put in. */
const shouldHandOver = ({ key: { from, to } }: SeenRewriting) =>
  from.owner === 'article' && (to.owner === 'source' || to.label === 'attribution')
/** A source answered, by words of this very sentence; the article should. */
const shouldTakeOver = ({ key: { from, to, cues } }: SeenRewriting) =>
  from.owner === 'source' && to.owner === 'article' && cues.length > 0
const ownerStays = ({ key: { from, to } }: SeenRewriting) => from.owner === 'article' && to.owner === 'article'
/** Only the owner turns, so the claim has to stay. */
const labelStays = ({ key: { from, to } }: SeenRewriting) => to.label === from.label || to.label === 'attribution'

const stillHandsOver: RewritingRule = {
  id: 'still-handed-over',
  judge: seen => {
    if (!shouldTakeOver(seen)) return null
    if (seen.saidBy?.sure) return { correct: false, words: `“${seen.saidBy.words}” still hands the claim to a source.` }
    const cue = seen.key.cues.find(words => remains(words, seen.text) === 'all')
    if (cue === undefined) return null
    return { correct: null, words: `“${cue}” is still there; whether it hands the claim over here I can’t tell.` }
  },
}

const handsOverUnasked: RewritingRule = {
  id: 'handed-over-unasked',
  judge: seen =>
    ownerStays(seen) && seen.saidBy?.sure && !seen.saidBefore
      ? {
          correct: false,
          words: `“${seen.saidBy.words}” hands the claim to a source; the article itself should answer.`,
        }
      : null,
}

const nothingPutIn: RewritingRule = {
  id: 'nothing-put-in',
  judge: seen =>
    shouldHandOver(seen) && !seen.saidBefore && newWords(seen.text, seen.original).length === 0
      ? { correct: false, words: `No word is new${lostBy(seen.edits)}, so nothing says who says so.` }
      : null,
}

const handsOver: RewritingRule = {
  id: 'handed-over',
  judge: seen => {
    const { saidBy } = seen
    if (!shouldHandOver(seen) || !labelStays(seen)) return null
    if (!saidBy) return { correct: null, words: 'I see no words that I know to hand a claim over, so I can’t tell.' }
    if (saidBy.hearsay && seen.key.to.label === 'attribution') {
      return { correct: null, words: `“${saidBy.words}” lets somebody allege it, but names nobody: I can’t tell.` }
    }
    const changed = changeOfClaim(seen)
    if (changed) return { correct: null, words: `“${saidBy.words}” hands something over, but ${changed}` }
    return { correct: true, words: `“${saidBy.words}” hands the claim over, and the words of the claim are kept.` }
  },
}

const takesOver: RewritingRule = {
  id: 'taken-over',
  judge: seen => {
    if (!shouldTakeOver(seen) || !labelStays(seen)) return null
    const gone = quoted(seen.key.cues)
    const changed = changeOfClaim(seen)
    if (changed) return { correct: null, words: `${gone} no longer hands the claim over, but ${changed}` }
    if (seen.key.to.label === 'fact' && seen.text.tokens.some(isModal)) {
      return { correct: null, words: `${gone} is gone, but what “would” or “will” be is a forecast: I can’t tell.` }
    }
    return { correct: true, words: `${gone} is gone and the claim is kept: the article itself answers for it now.` }
  },
}

/** The end of a sentence that says how the claim is no longer the same; `null` where it is. */
function changeOfClaim({ key, text, original }: SeenRewriting): string | null {
  const lost = lostWords(key.claim, text)
  if (lost.share > LOST_SHARE_MAX) return `${quoted(lost.words)} of the claim I no longer see: I can’t tell.`
  if (negations(text) !== negations(original))
    return 'a “not” came in or went out, which may turn the claim: I can’t tell.'
  const judges = key.to.label === 'opinion' ? null : judgingPredicate(text)
  return judges ? `“${quoteTokens(text, judges.first, judges.end)}” judges: I can’t tell.` : null
}

function lostBy({ putIn, takenOut }: SeenRewriting['edits']): string {
  return putIn.length === 0 ? ` and ${quoted(takenOut)} is gone` : ''
}

function quoted(words: readonly string[]): string {
  const few = words.slice(0, 4).map(one => `“${one}”`)
  return `${few.join(', ')}${words.length > few.length ? ' and more' : ''}`
}

export const handingOverRules: Record<'against' | 'for', readonly RewritingRule[]> = {
  against: [stillHandsOver, handsOverUnasked, nothingPutIn],
  for: [handsOver, takesOver],
}
