// One learner after another sorts the article, asked through the router as a page asks. Prints the id of each
// answer once it is acknowledged. `early` prints it before: a control that must be found out.
import { createRouterClient } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadBuiltCore, ROOT } from '../built-core.ts'
import { acknowledge } from './acknowledge.ts'
import { pretendFull } from './sabotage.ts'

const [folder = '', ...controls] = process.argv.slice(2)
if (controls.includes('normal')) pretendFull()
const early = controls.includes('early')

const { openCore, createRouter } = loadBuiltCore()
const core = await openCore({ folder, resources: resolve(ROOT, 'resources'), host: 'browser', version: '0.0.0' })
const client = createRouterClient(createRouter(core))
const textId = 'kremlin-state-secret'

for (;;) {
  const name = randomUUID()
  const profile = (await client.profiles.add({ name })).find(one => one.name === name)
  await client.profiles.switch({ id: profile?.id ?? '' })
  let state = await client.practice.start({ textId, size: 60 })
  while (state.phase !== 'done') {
    if (state.phase === 'question') {
      const { sessionId, segment } = state.item
      const answerId = randomUUID()
      const given = { exercise: 'sort', label: 'fact', owner: 'source', source: null } as const
      const answer = { ...given, confidence: 2, durationMs: 1000 } as const
      if (early) acknowledge(answerId)
      state = await client.practice.answer({ sessionId, segmentId: segment.id, answerId, answer })
      if (!early) acknowledge(answerId)
    } else {
      const { sessionId } = state.phase === 'examples' ? state : state.item
      state = await client.practice.next({ sessionId })
    }
  }
}
