import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadBuiltCore } from '../built-core.ts'
import { RELEASED } from './released.ts'

const LEARNERS = 4
const ANSWERS_A_LEARNER = 500

/**
 * A folder for each schema a user may come from, by how many migrations it has seen: none at all (a first start),
 * and each released one with a record in it.
 */
export async function makeFilledFolders(parent: string): Promise<ReadonlyMap<number, string>> {
  const folders = new Map<number, string>()
  for (let applied = 0; applied <= RELEASED.length; applied++) {
    const folder = join(parent, `schema-${applied}`)
    mkdirSync(folder)
    folders.set(applied, folder)
    if (applied > 0) await fill(folder, applied)
  }
  return folders
}

async function fill(folder: string, applied: number): Promise<void> {
  const { openStore } = loadBuiltCore()
  const store = openStore({ folder, now: Date.now, randomId: randomUUID, migrations: RELEASED.slice(0, applied) })
  await store.write(writer => {
    for (let learner = 0; learner < LEARNERS; learner++) {
      const learnerId = writer.learners.add(`Learner ${learner}`).id
      const sessionId = randomUUID()
      const about = { sessionId, textId: 'harbour', revision: '0123456789abcdef' }
      const body = { ...about, segments: ['s001'], from: 'unseen' } as const
      writer.append({ learnerId, kind: 'session.started', body })
      for (let answer = 0; answer < ANSWERS_A_LEARNER; answer++) {
        const answerId = randomUUID()
        const given = { label: 'fact', owner: 'article', source: null } as const
        const key = { label: 'fact', owner: 'article', voice: [] } as const
        const how = { given, key, confidence: 2, correct: true, first: true, durationMs: answer } as const
        const answerBody = { ...about, answerId, segmentId: 's001', exercise: 'sort', ...how } as const
        writer.append({ id: answerId, learnerId, kind: 'answer.given', body: answerBody })
      }
    }
  })
  await store.close()
}
