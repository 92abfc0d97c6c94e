import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'
import { DAY_MS } from './days-ago.ts'

export interface PastTest {
  /** How many days ago it was. */
  readonly days: number
  /** Of so many in ten questions the answer is right. */
  readonly rightInTen: number
  /** Questions of Sort practised right after it, so that the next test may be taken. */
  readonly practise?: number
  /** Left after so many answers. */
  readonly leaveAfter?: number
}

/** Lets somebody take the test in the past, through the built core with a clock that is so many days behind. */
export async function testedDaysAgo(folder: string, { days, rightInTen, practise = 0, leaveAfter = 60 }: PastTest) {
  const { openCore, createRouter } = loadBuiltCore()
  const now = () => Date.now() - days * DAY_MS
  const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
  const core = await openCore({ ...options, now })
  const client = createRouterClient(createRouter(core))
  type State = Awaited<ReturnType<typeof client.practice.state>>

  function answerTo(state: State, isRight: boolean) {
    if (state.phase !== 'question') throw new Error(`Not a question: ${state.phase}`)
    const { item } = state
    const segment = core.library.find(item.textId)?.text.segments.find(({ id }) => id === item.segment.id)
    if (!segment || segment.ink === 'none' || segment.ink === 'unsure') throw new Error(`No key of ${item.segment.id}`)
    const label = isRight ? segment.ink : segment.ink === 'fact' ? 'opinion' : 'fact'
    const own = segment.voice.length === 0 ? ('article' as const) : ('source' as const)
    const owner = label === 'attribution' ? null : own
    const answer = { exercise: 'sort', label, owner, source: null, confidence: 2, durationMs: 20_000 } as const
    return client.practice.answer({
      ...{ sessionId: item.sessionId, segmentId: item.segment.id, answerId: randomUUID(), answer },
    })
  }

  try {
    await client.settings.set({ primerSeen: true })
    let state = await client.test.start()
    for (let at = 0; state.phase === 'question' && at < leaveAfter; at++) {
      state = await answerTo(state, (at * 7) % 10 < rightInTen)
    }
    if (practise === 0) return
    let practised = await client.practice.start({ textId: 'tollbrook-sorting-hall', size: practise })
    while (practised.phase === 'question') {
      const { sessionId } = practised.item
      await answerTo(practised, true)
      practised = await client.practice.next({ sessionId })
    }
  } finally {
    await core.close()
  }
}
