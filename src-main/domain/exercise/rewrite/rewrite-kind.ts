import type { ExerciseKind } from '../exercise-kind'
import { sentenceAround } from '../asked-words'
import type { Question } from '../exercise-kind'
import { judgeRewriting } from './judge-rewriting'

/** A long paragraph; an answer from elsewhere must not grow without bound. */
const LENGTH_MAX = 1000

export const rewriteKind: ExerciseKind<'rewrite'> = {
  exercise: 'rewrite',
  about: 'sentence',
  asks: (_, segment) => (segment.tasks?.rewrite ? [undefined] : []),
  item: question => {
    const { task } = taskOf(question)
    return { original: originalOf(question), to: goalOf(question), task }
  },
  key: question => {
    const { example, accept, reject } = taskOf(question)
    return { to: goalOf(question), original: originalOf(question), example, accept, reject }
  },
  accept(_, { text }) {
    const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim()
    return clean.length > 0 && clean.length <= LENGTH_MAX ? { text: clean } : null
  },
  mark: judgeRewriting,
  shows: ({ segment }) => [segment.id],
}

function taskOf({ segment }: Question) {
  const task = segment.tasks?.rewrite
  if (!task) throw new Error(`The segment ${segment.id} has no task to rewrite it`)
  return task
}

function goalOf(question: Question) {
  const { label, owner = null } = taskOf(question)
  return { label, owner }
}

function originalOf({ text, segment }: Question): string {
  const { start, end } = sentenceAround(text, segment)
  return text.paragraphs[segment.paragraph]?.text.slice(start, end) ?? ''
}
