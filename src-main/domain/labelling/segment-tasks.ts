import * as v from 'valibot'
import { LABELS, OWNERS } from './codebook'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const turned = { label: v.picklist(LABELS), owner: v.exactOptional(v.picklist(OWNERS)) }

const evidence = v.strictObject({
  options: v.array(v.strictObject({ text, settles: v.boolean(), why: text })),
  nothing: text,
})
const pair = v.strictObject({ text, ...turned, why: text })
const strip = v.strictObject({ without: text })
const rewrite = v.strictObject({
  task: text,
  ...turned,
  example: text,
  accept: v.array(text),
  reject: v.array(v.strictObject({ pattern: text, why: text })),
})
const readings = v.strictObject({
  who: text,
  split: v.array(v.strictObject({ ...turned, count: v.pipe(v.number(), v.safeInteger()), rule: text, why: text })),
})

/** What stands in the last part of a study text, keyed by segment id; what the tasks must keep to is `task-rules.ts`. */
export const tasksById = v.record(
  v.string(),
  v.pipe(
    v.strictObject({
      evidence: v.exactOptional(evidence),
      pair: v.exactOptional(pair),
      strip: v.exactOptional(strip),
      rewrite: v.exactOptional(rewrite),
      readings: v.exactOptional(readings),
    }),
    v.check(tasks => Object.keys(tasks).length > 0, 'There is no task.'),
  ),
)
export type TasksById = v.InferOutput<typeof tasksById>
