// Eight learners answer in the same instant, again and again: their answers share a commit. Prints the id of each
// once it is acknowledged.
import { randomUUID } from 'node:crypto'
import { loadBuiltCore } from '../built-core.ts'
import { acknowledge } from './acknowledge.ts'
import { pretendFull } from './sabotage.ts'

const LEARNERS = 8
const [folder = '', ...controls] = process.argv.slice(2)
if (controls.includes('normal')) pretendFull()

const { openStore } = loadBuiltCore()
const store = openStore({ folder, now: Date.now, randomId: randomUUID })
const about = { textId: 'harbour', revision: '0123456789abcdef' }
const sessions = await Promise.all(
  Array.from({ length: LEARNERS }, () =>
    store.write(writer => {
      const learnerId = writer.learners.add(randomUUID()).id
      const sessionId = randomUUID()
      const tasks = [{ ...about, exercise: 'sort', segmentId: 's001' }] as const
      const how = { from: 'unseen', textId: about.textId, exercise: 'sort', introduces: [] } as const
      writer.append({ learnerId, kind: 'session.started', body: { ...how, sessionId, tasks } })
      return { learnerId, sessionId }
    }),
  ),
)

async function answer({ learnerId, sessionId }: { learnerId: string; sessionId: string }): Promise<void> {
  const answerId = randomUUID()
  const given = { label: 'fact', owner: 'article', source: null } as const
  const key = { label: 'fact', owner: 'article', voice: [] } as const
  const how = { given, key, confidence: 2, correct: true, score: 1, first: true, durationMs: 1000 } as const
  const body = { ...about, ...how, answerId, sessionId, segmentId: 's001', exercise: 'sort' } as const
  await store.write(writer => void writer.append({ id: answerId, learnerId, kind: 'answer.given', body }))
  acknowledge(answerId)
}

for (;;) await Promise.all(sessions.map(answer))
