import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'

export interface Commented {
  readonly classId: string
  readonly learnerId: string
  /** Of the answers that were commented on, the newest first. */
  readonly eventIds: readonly string[]
}

/** Gives whoever learns in this folder a place in a class, and lets a teacher write about their newest answers. */
export async function comment(folder: string, words: readonly string[]): Promise<Commented> {
  const { openCore, createRouter } = loadBuiltCore()
  const core = await openCore({ folder, resources: resolve(ROOT, 'resources'), host: 'browser', version: '0.0.0' })
  try {
    const client = createRouterClient(createRouter(core))
    const learnerId = (await client.profiles.list()).find(({ current }) => current)?.id ?? ''
    const { classId } = await client.classes.add({ name: 'Year 10, set 2' })
    const { seatIds } = await client.classes.addSeats({ classId, names: ['Ada Lovell', 'Ben Okafor'] })
    await client.classes.seatLearner({ seatId: seatIds[0] ?? '', learnerId })
    const { rows } = await client.progress.history({})
    const eventIds = rows.slice(0, words.length).map(({ eventId }) => eventId)
    for (const [index, eventId] of eventIds.entries()) {
      const written = { author: 'Ms Hill', words: words[index] ?? '' }
      await client.comments.add({ commentId: randomUUID(), learnerId, eventId, ...written })
    }
    return { classId, learnerId, eventIds }
  } finally {
    await core.close()
  }
}
