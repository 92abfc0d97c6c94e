import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'
import { rightAnswer } from './answers.ts'
import { DAY_MS } from './days-ago.ts'
import { ARTICLE } from './study-text.ts'

/** One answer each 400 days ago, of the first profile and of others; a period of 6 months, first looked at 20 days ago. */
export async function expiringLearners(folder: string, ...others: readonly string[]): Promise<void> {
  await at(folder, 400, async client => {
    await client.settings.set({ primerSeen: true })
    await answerOnce(client)
    const [first] = await client.profiles.list()
    for (const name of others) {
      const added = (await client.profiles.add({ name })).find(profile => profile.name === name)
      await client.profiles.switch({ id: added?.id ?? '' })
      await answerOnce(client)
    }
    await client.profiles.switch({ id: first?.id ?? '' })
  })
  await at(folder, 20, client => client.privacy.setRetention({ months: 6 }))
}

type Client = ReturnType<typeof clientOf>
const clientOf = (core: Parameters<ReturnType<typeof loadBuiltCore>['createRouter']>[0]) =>
  createRouterClient(loadBuiltCore().createRouter(core))

async function at(folder: string, days: number, act: (client: Client) => Promise<unknown>): Promise<void> {
  const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
  const core = await loadBuiltCore().openCore({ ...options, now: () => Date.now() - days * DAY_MS })
  try {
    await act(clientOf(core))
  } finally {
    await core.close()
  }
}

async function answerOnce(client: Client): Promise<void> {
  const state = await client.practice.start({ textId: ARTICLE.id, size: 4 })
  if (state.phase !== 'question') throw new Error('Nothing is asked.')
  const { sessionId, segment } = state.item
  const answer = { exercise: 'sort', source: null, durationMs: 4000, ...rightAnswer(segment.id) } as const
  await client.practice.answer({ sessionId, segmentId: segment.id, answerId: randomUUID(), answer })
}
