import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'
import { rightAnswer, wrongAnswer, type Answer } from './answers.ts'
import { ARTICLE } from './study-text.ts'

export const DAY_MS = 86_400_000

export interface Past {
  /** How many days ago it was. */
  readonly days: number
  /** Questions of Sort on the article, 60 at a time, or as many as it has. */
  readonly questions: number
  readonly dailyCap?: 12 | 24 | 36 | 60
  /** Most right; every fifth wrong, and every tenth surely so. */
  readonly answer?: (segmentId: string, at: number) => Answer
}

const MOSTLY_RIGHT = (id: string, at: number) =>
  at % 5 === 4 ? wrongAnswer(id, at % 10 === 9 ? 3 : 1) : rightAnswer(id, 2)

/** Lets somebody practise in the past, through the built core with a clock that is so many days behind. */
export async function practisedDaysAgo(folder: string, { days, questions, dailyCap, answer = MOSTLY_RIGHT }: Past) {
  const { openCore, createRouter } = loadBuiltCore()
  const now = () => Date.now() - days * DAY_MS
  const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
  const core = await openCore({ ...options, now })
  try {
    const client = createRouterClient(createRouter(core))
    await client.settings.set({ primerSeen: true })
    if (dailyCap) await client.settings.setLearning({ dailyCap })
    for (let at = 0; at < questions;) {
      const size = Math.min(60, questions - at)
      let state = await client.practice.start({ textId: ARTICLE.id, size }).catch(nothingLeft)
      if (!state) break
      while (state.phase === 'question') {
        const { sessionId, segment } = state.item
        const given = { exercise: 'sort', source: null, durationMs: 4000, ...answer(segment.id, at++) } as const
        await client.practice.answer({ sessionId, segmentId: segment.id, answerId: randomUUID(), answer: given })
        state = await client.practice.next({ sessionId })
      }
    }
  } finally {
    await core.close()
  }
}

function nothingLeft(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'NOTHING_LEFT') return null
  throw error
}
