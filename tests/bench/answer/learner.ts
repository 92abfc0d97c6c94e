import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'

export interface BenchLearner {
  /** Answers the next segment, asked through the router as a page asks; returns how long that one call took. */
  answer(): Promise<number>
  close(): Promise<void>
}

const GIVEN = {
  exercise: 'sort',
  label: 'fact',
  owner: 'source',
  source: null,
  confidence: 2,
  durationMs: 4200,
} as const

/** Sorts the whole article, then another profile sorts it, and so on: as many answers as are wanted. */
export async function openBenchLearner(folder: string): Promise<BenchLearner> {
  const { openCore, createRouter } = loadBuiltCore()
  const core = await openCore({ folder, resources: resolve(ROOT, 'resources'), host: 'browser', version: '0.0.0' })
  const client = createRouterClient(createRouter(core))
  const textId = 'kremlin-state-secret'

  async function begin() {
    const name = randomUUID()
    const added = (await client.profiles.add({ name })).find(profile => profile.name === name)
    await client.profiles.switch({ id: added?.id ?? '' })
    return client.practice.start({ textId, size: 60 })
  }

  let state = await begin()
  return {
    async answer() {
      while (state.phase !== 'question') {
        const { sessionId } = state.phase === 'feedback' ? state.item : state
        state = state.phase === 'done' ? await begin() : await client.practice.next({ sessionId })
      }
      const { sessionId, segment } = state.item
      const given = { sessionId, segmentId: segment.id, answerId: randomUUID(), answer: GIVEN }
      const begun = performance.now()
      state = await client.practice.answer(given)
      return performance.now() - begun
    },
    close: () => core.close(),
  }
}
