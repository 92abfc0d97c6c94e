import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../faults/built-core.ts'
import { dataFolder, removeFolder } from '../winnow-process.ts'
import type { Bench } from './bench.ts'

/** A year of practice, ten questions a day; and its first month. */
const MANY = 3500
const FEW = 350
const ROUNDS = 15
/** Ten times the answers are ten times the work; what grows with their square would be a hundred times. */
const TIMES_AT_MOST = 30
const GIVEN = {
  exercise: 'sort',
  label: 'fact',
  owner: 'source',
  source: null,
  confidence: 2,
  durationMs: 4200,
} as const

/** Today is reckoned from every answer each time it is looked at: in a time that grows with them, and no faster. */
export const bench: Bench = {
  name: 'today',
  async run({ log }) {
    const folder = dataFolder()
    const { openCore, createRouter } = loadBuiltCore()
    const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
    let now = Date.now() - 365 * 86_400_000
    const core = await openCore({ ...options, now: () => now })
    try {
      const client = createRouterClient(createRouter(core))
      const textId = 'kremlin-state-secret'
      const seen = () => client.practice.start({ textId, size: 60 })
      const missed = () => client.practice.start({ textId, size: 60, from: 'missed' })
      let state = await seen()
      const answerUpTo = async (count: number) => {
        for (let at = (await client.progress.overview()).answers; at < count; at += 1) {
          if (state.phase === 'done') state = await seen().catch(missed)
          if (state.phase !== 'question') throw new Error(`Not a question: ${state.phase}`)
          const { sessionId, segment } = state.item
          const given = { sessionId, segmentId: segment.id, answerId: randomUUID(), answer: GIVEN }
          await client.practice.answer(given)
          state = await client.practice.next({ sessionId })
          now += 9_000_000
        }
      }
      const planTime = async () => {
        const times: number[] = []
        for (let round = 0; round < ROUNDS; round += 1) {
          const begun = performance.now()
          await client.today.plan()
          times.push(performance.now() - begun)
        }
        return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN
      }
      await answerUpTo(FEW)
      const few = await planTime()
      await answerUpTo(MANY)
      const many = await planTime()
      log(`medians of ${ROUNDS} plans after ${FEW} and after ${MANY} answers of one learner`)
      const ratio = round(many / few)
      const goal = `at most ${TIMES_AT_MOST} times the plan after ${FEW} answers`
      const holds = ratio <= TIMES_AT_MOST
      return [{ name: 'today.plan', value: round(many), unit: 'ms', baseline: round(few), ratio, goal, holds }]
    } finally {
      await core.close()
      removeFolder(folder)
    }
  },
}

const round = (value: number) => Math.round(value * 10) / 10
