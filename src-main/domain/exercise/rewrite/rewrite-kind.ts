import type { ExerciseKind, Question } from '../exercise-kind'
import { judgeRewriting } from './judge-rewriting'
import { rewriteKey } from './rewrite-key'

/** A long paragraph; an answer from elsewhere must not grow without bound. */
const LENGTH_MAX = 1000

export const rewriteKind: ExerciseKind<'rewrite'> = {
  exercise: 'rewrite',
  about: 'sentence',
  asks: (text, segment) => (rewriteKey(text, segment) ? [undefined] : []),
  item(question) {
    const { original, to } = keyOf(question)
    return { original, to, task: question.segment.tasks?.rewrite?.task ?? '' }
  },
  key: keyOf,
  accept(_, { text }) {
    const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim()
    return clean.length > 0 && clean.length <= LENGTH_MAX ? { text: clean } : null
  },
  mark: judgeRewriting,
  shows: ({ segment }) => [segment.id],
}

function keyOf({ text, segment }: Question) {
  const key = rewriteKey(text, segment)
  if (!key) throw new Error(`The segment ${segment.id} has no task to rewrite it`)
  return key
}
