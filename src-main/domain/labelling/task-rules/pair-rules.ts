import { wordEdits } from '../../exercise/rewrite/word-edits'
import { countWords } from '../../text/words'
import { fold, quotesIn } from '../note-rules'
import { eachOf, type Rule } from '../rule'
import { isScored } from '../study-text'
import { isLegal, isSameAs } from './turned-label'

/** A pair shows what one change does; a short segment may need a few more words than half its own. */
const EDITS_MIN = 4
const EDITED_SHARE_MAX = 0.5

/** The same words, changed as little as can be, so that label or owner turn. */
export const PAIR_RULES: readonly Rule[] = [
  eachOf('pair', 'pair-of-a-label', (_, segment) => !isScored(segment) && 'what is not scored has no label to turn.'),
  eachOf('pair', 'pair-label', (pair, segment) => {
    if (!isLegal(pair)) return 'a pair has an owner when it is a fact or an opinion.'
    return isSameAs(pair, segment) && 'the pair would be labelled the same.'
  }),
  eachOf('pair', 'pair-edits', (pair, { text }) => {
    const edits = wordEdits(text, pair.text).count
    const most = Math.max(EDITS_MIN, Math.ceil(countWords(text) * EDITED_SHARE_MAX))
    if (edits === 0) return 'the pair has the same words.'
    return edits > most && `the pair changes ${edits} words, more than ${most}.`
  }),
  eachOf('pair', 'pair-why', (pair, { text }) => {
    const near = [pair.text, text].map(fold)
    const quoted = quotesIn(pair.why).some(quote => near.some(words => words.includes(quote)))
    return !quoted && 'the why quotes no words of either.'
  }),
]
