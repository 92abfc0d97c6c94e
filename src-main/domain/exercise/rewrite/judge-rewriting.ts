import type { RewriteGiven, RewriteKey, RewriteResult } from './rewrite-answer'

/** Until a rule decides, nothing is guessed. */
export function judgeRewriting(_key: RewriteKey, _given: RewriteGiven): RewriteResult {
  return { correct: null, score: null, rule: { id: 'cannot-tell', words: 'No rule fits.' }, edits: 0, exampleEdits: 0 }
}
