import Database from 'better-sqlite3'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Measure } from '../bench.ts'
import { PAGES, type Client, type Looked, type Page } from './pages.ts'

const ROUNDS = 3
/** Of a page, asked between two of its baselines: it is quick, and its median should not be one. */
const ASKED_A_ROUND = 3
const TIMES_QUICKER = 20
const GOAL_MS = 100

/** Each page against the SQL that scans everything, the two in turn, so that a busy machine is busy for both. */
export async function measurePages(folder: string, client: Client, looked: Looked): Promise<Measure[]> {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true, fileMustExist: true })
  try {
    const measures: Measure[] = []
    for (const page of PAGES) measures.push(...(await measurePage(db, client, looked, page)))
    return measures
  } finally {
    db.close()
  }
}

async function measurePage(db: Database.Database, client: Client, looked: Looked, page: Page): Promise<Measure[]> {
  const scan = db.prepare<[Looked], Record<string, unknown>>(page.sql)
  // Once uncounted: code that has not been compiled yet, and texts that have not been read.
  const told = await page.ask(client, looked)
  const [asked, scanned]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now()
    const figure = scan.get(looked)
    scanned.push(performance.now() - begun)
    // A page that is quick because it tells something else proves nothing.
    if (!isDeepStrictEqual(figure, told)) {
      throw new Error(`${page.name} tells ${JSON.stringify(told)}, but the record gives ${JSON.stringify(figure)}`)
    }
    for (let time = 0; time < ASKED_A_ROUND; time++) {
      const asking = performance.now()
      await page.ask(client, looked)
      asked.push(performance.now() - asking)
    }
  }
  const [value, baseline] = [median(asked), median(scanned)]
  const ratio = rounded(value / baseline)
  const common = { unit: 'ms', value: rounded(value) }
  return [
    {
      ...common,
      ...{ name: `progress.${page.name}`, baseline: rounded(baseline), ratio },
      goal: `at most 1/${TIMES_QUICKER} of the SQL that scans everything`,
      holds: value * TIMES_QUICKER <= baseline,
    },
    {
      ...common,
      ...{ name: `progress.${page.name}.ms`, baseline: null, ratio: null },
      ...{ goal: `at most ${GOAL_MS} ms`, holds: null },
    },
  ]
}

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
export const rounded = (value: number) => Number(value.toPrecision(4))
