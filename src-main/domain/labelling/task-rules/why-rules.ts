import { countWords } from '../../text/words'
import { EXPLANATION_WORDS_MAX } from '../codebook'
import { takesSide } from '../note-rules'
import { eachTask, type Rule } from '../rule'
import type { SegmentTasks } from '../study-text'

type Task = keyof SegmentTasks

/** Everything in a segment's tasks that explains, by the task it belongs to. */
export function whysOf({ evidence, pair, rewrite, readings }: SegmentTasks): [Task, string][] {
  const of = (task: Task, whys: readonly string[]) => whys.map((why): [Task, string] => [task, why])
  return [
    ...of('evidence', evidence ? [...evidence.options.map(({ why }) => why), evidence.nothing] : []),
    ...of('pair', pair ? [pair.why] : []),
    ...of('rewrite', rewrite ? rewrite.reject.map(({ why }) => why) : []),
    ...of('readings', readings ? readings.split.map(({ why }) => why) : []),
  ]
}

const each = (rule: string, breach: (why: string) => string | false) =>
  eachTask(rule, tasks =>
    whysOf(tasks).flatMap(([task, why]) => {
      const message = breach(why)
      return message ? [{ task, message }] : []
    }),
  )

const noTwoWhysAreTheSame: Rule = text => {
  const seen = new Map<string, string>()
  return eachTask('task-why-own', (tasks, { id }) =>
    whysOf(tasks).flatMap(([task, why]) => {
      const key = why.toLowerCase().replace(/[“”"]/g, '')
      const twin = seen.get(key)
      seen.set(key, id)
      return twin ? [{ task, message: `“${why.slice(0, 40)}” is a why of ${twin} already.` }] : []
    }),
  )(text)
}

export const WHY_RULES: readonly Rule[] = [
  noTwoWhysAreTheSame,
  each('task-why-side', why => takesSide(why) && `“${why.slice(0, 40)}” takes a side on the claim.`),
  each('task-why-length', why => {
    const count = countWords(why)
    return count > EXPLANATION_WORDS_MAX && `a why has ${count} words, more than ${EXPLANATION_WORDS_MAX}.`
  }),
]
