import { foldTokens } from '../../exercise/rewrite/folded-tokens'
import { isAccepted, judgeRewriting } from '../../exercise/rewrite/judge-rewriting'
import { findPattern } from '../../exercise/rewrite/match-pattern'
import { rewriteKey, sentenceOf } from '../../exercise/rewrite/rewrite-key'
import { readPattern } from '../../exercise/rewrite/rewrite-pattern'
import { eachOf, type Rule } from '../rule'
import { isScored } from '../study-text'
import { isLegal, isSameAs } from './turned-label'

/** Rewrite: the author's patterns accept the author's own example, and not the sentence as it stands. */
export const REWRITE_RULES: readonly Rule[] = [
  eachOf('rewrite', 'rewrite-of-a-label', (_, segment) => !isScored(segment) && 'what is not scored has no label.'),
  eachOf('rewrite', 'rewrite-label', (rewrite, segment) => {
    if (!isLegal(rewrite)) return 'what it should become has an owner when it is a fact or an opinion.'
    return isSameAs(rewrite, segment) && 'it is already what it should become.'
  }),
  eachOf('rewrite', 'rewrite-pattern', ({ accept, reject }) => {
    if (accept.length === 0) return 'no pattern accepts anything.'
    const patterns = [...accept, ...reject.map(({ pattern }) => pattern)]
    const wrong = patterns.map(pattern => ({ pattern, error: readPattern(pattern).error })).find(({ error }) => error)
    return wrong && `“${wrong.pattern}”: ${wrong.error}`
  }),
  eachOf('rewrite', 'rewrite-reject', ({ example, reject }) => {
    const { tokens } = foldTokens(example)
    const hit = reject.find(({ pattern }) => {
      const { node } = readPattern(pattern)
      return node && findPattern(node, tokens)
    })
    return hit && `“${hit.pattern}” rejects the example.`
  }),
  eachOf('rewrite', 'rewrite-example', ({ example }, segment, text) => {
    const key = rewriteKey(text, segment)
    if (!key) return false
    const { rule } = judgeRewriting(key, { text: example })
    return rule.id !== 'author-accepts' && `the patterns do not accept the example: ${rule.words}`
  }),
  eachOf('rewrite', 'rewrite-original', ({ accept }, segment, text) => {
    return isAccepted(accept, foldTokens(sentenceOf(text, segment))) && 'the patterns accept the sentence as it stands.'
  }),
]
