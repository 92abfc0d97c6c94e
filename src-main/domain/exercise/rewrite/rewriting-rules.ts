import { handingOverRules } from './handing-over-rules'
import { judgementRules } from './judgement-rules'
import type { RewritingRule } from './rewriting-rule'

const isQuestion = (words: string) => /\?\s*["”»]?\s*$/.test(words)

const asksNow: RewritingRule = {
  id: 'asks-now',
  judge: ({ key, text }) =>
    isQuestion(text.clean) && !isQuestion(key.original)
      ? { correct: null, words: 'You ask a question now, and what a question claims I can’t tell.' }
      : null,
}

/** In this order; the first that speaks decides. Contradictions come before what might be accepted. */
export const REWRITING_RULES: readonly RewritingRule[] = [
  ...handingOverRules.against,
  ...judgementRules.against,
  asksNow,
  ...handingOverRules.for,
  ...judgementRules.for,
]
