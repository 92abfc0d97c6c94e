import { createRouterClient } from '@orpc/server'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../faults/built-core.ts'
import { fillSchool } from '../fixtures/school/school.ts'
import { dataFolder, HOST, removeFolder, runHost } from '../winnow-process.ts'
import type { Bench, Measure } from './bench.ts'
import { measurePages, median, rounded } from './progress/measure-pages.ts'
import { measureVerify } from './progress/measure-verify.ts'

const LEARNERS = 300
/** Fewer to try the bench itself: ratios mean nothing then. */
const ANSWERS = Number(process.env.WINNOW_BENCH_ANSWERS ?? 1_000_000)
const STARTS = 3
const START_GOAL_MS = 1500

/** Years of work stay quick: every page beside the SQL that reads the whole record, on one database of a school. */
export const bench: Bench = {
  name: 'progress',
  async run({ log }) {
    if (!existsSync(HOST)) throw new Error('out/main is missing: build first (npm run build)')
    const folder = dataFolder()
    try {
      const { classIds, learnerIds } = await fill(folder, log)
      const start = await measureStart(folder)
      const { openCore, createRouter } = loadBuiltCore()
      const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
      const core = await openCore(options)
      try {
        const client = createRouterClient(createRouter(core))
        const verify = await measureVerify(core, client, log)
        const looked = { learnerId: learnerIds.at(-1)!, classId: classIds.at(-1)!, textId: 'kremlin-state-secret' }
        return [...(await measurePages(folder, client, looked)), start, ...verify]
      } finally {
        await core.close()
      }
    } finally {
      removeFolder(folder)
    }
  },
}

async function fill(folder: string, log: (line: string) => void) {
  const clock = { at: Date.UTC(2023, 8, 1, 6) }
  let ids = 0
  const randomId = () => `id-${String(++ids).padStart(9, '0')}`
  const begun = performance.now()
  const store = loadBuiltCore().openStore({ folder, now: () => clock.at, randomId })
  try {
    const school = await fillSchool(store, clock, { learners: LEARNERS, answers: ANSWERS, seed: 'school' })
    const answers = store.read(reader => reader.answers.countAll())
    const seconds = ((performance.now() - begun) / 1000).toFixed(0)
    const megabytes = (store.databaseBytes() / 1e6).toFixed(0)
    log(`${answers} answers of ${LEARNERS} learners stored in ${seconds} s, ${megabytes} MB`)
    return school
  } finally {
    await store.close()
  }
}

/** From nothing to the ready line, as `start` measures it with little data. */
async function measureStart(folder: string): Promise<Measure> {
  const took: number[] = []
  for (let round = 0; round < STARTS; round++) {
    const begun = performance.now()
    const host = runHost(folder)
    await host.ready
    took.push(performance.now() - begun)
    host.kill('SIGTERM')
    await host.ended
  }
  const about = { name: 'progress.start', unit: 'ms', baseline: null, ratio: null, holds: null }
  return { ...about, value: rounded(median(took)), goal: `at most ${START_GOAL_MS} ms` }
}
