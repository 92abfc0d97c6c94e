import { join } from 'node:path'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import { openBareInsert } from './answer/bare-insert.ts'
import { openBenchLearner } from './answer/learner.ts'
import type { Bench, Measure } from './bench.ts'

const ROUNDS = 400
/** Not counted: code that has not been compiled yet, files that have not grown yet. */
const WARM_UP = 60
const BODY = JSON.stringify({ padding: 'as long as the body of an answer '.repeat(12) })
const AT_MOST_TIMES = 1.5
const OR_MS_MORE = 2

const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN
const rounded = (value: number) => Number(value.toFixed(3))

/** One of each in turn, each first as often as second: what slows the disk slows both. */
async function measure(folder: string): Promise<{ answers: number[]; inserts: number[] }> {
  const learner = await openBenchLearner(join(folder, 'data'))
  const bare = openBareInsert(folder)
  const timeInsert = () => {
    const begun = performance.now()
    bare.insert(BODY)
    return performance.now() - begun
  }
  const answers: number[] = []
  const inserts: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const before = round % 2 === 0 ? timeInsert() : NaN
    const answered = await learner.answer()
    const inserted = round % 2 === 0 ? before : timeInsert()
    if (round < WARM_UP) continue
    answers.push(answered)
    inserts.push(inserted)
  }
  await learner.close()
  bare.close()
  return { answers: ascending(answers), inserts: ascending(inserts) }
}

function compare(name: string, value: number, baseline: number): Measure {
  return {
    name,
    value: rounded(value),
    unit: 'ms',
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
    goal: `at most ${AT_MOST_TIMES} times a bare durable insert, or ${OR_MS_MORE} ms more, whichever is larger`,
    holds: value <= Math.max(baseline * AT_MOST_TIMES, baseline + OR_MS_MORE),
  }
}

export const bench: Bench = {
  name: 'answer',
  async run() {
    const folder = makeTemporaryFolder('winnow-bench-')
    try {
      const { answers, inserts } = await measure(folder.path)
      return [
        compare('answer', quantile(answers, 0.5), quantile(inserts, 0.5)),
        { ...compare('answer.p95', quantile(answers, 0.95), quantile(inserts, 0.95)), holds: null },
      ]
    } finally {
      folder.remove()
    }
  },
}
