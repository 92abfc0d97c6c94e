import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EventBodies } from '../../../src-main/domain/record/events.ts'
import { writeVersionOne, type OldDeed } from '../../fixtures/version-one.ts'
import { writeVersionThree } from '../../fixtures/version-three.ts'
import { loadBuiltCore } from '../built-core.ts'
import { chainedRecord, type Told } from './chained-record.ts'
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
    await fillAs(applied, folder)
  }
  return folders
}

/** A schema that nobody can fill any more would be tried empty, and prove nothing. */
async function fillAs(applied: number, folder: string): Promise<void> {
  if (applied === 0) return
  if (applied === RELEASED.length) return fill(folder)
  if (applied === 1) return writeVersionOne(folder, deeds())
  if (applied === 2 || applied === 3) return writeVersionThree(folder, chainedRecord(told()), applied)
  throw new Error(`Nothing fills a folder of schema ${applied}: write tests/fixtures/version-….ts`)
}

const about = { textId: 'harbour', revision: '0123456789abcdef' } as const
const given = { label: 'fact', owner: 'article', source: null } as const
const key = { label: 'fact', owner: 'article', voice: [] } as const

function answer(sessionId: string, durationMs: number): Extract<EventBodies['answer.given'], { exercise: 'sort' }> {
  const how = { given, key, confidence: 2, correct: true, first: true, durationMs } as const
  return { ...about, ...how, answerId: randomUUID(), sessionId, segmentId: 's001', exercise: 'sort' }
}

const answers = (sessionId: string) => Array.from({ length: ANSWERS_A_LEARNER }, (_, index) => answer(sessionId, index))

function deeds(): OldDeed[] {
  return Array.from({ length: LEARNERS }, (_, learner) => `Learner ${learner}`).flatMap((by): OldDeed[] => {
    const sessionId = randomUUID()
    const started = { ...about, sessionId, segments: ['s001'], from: 'unseen' } as const
    const given = answers(sessionId).map(body => ({ by, kind: 'answer.given', body }) as const)
    return [{ by, kind: 'session.started', body: started }, ...given]
  })
}

function told(): Map<string, Told[]> {
  const learners = Array.from({ length: LEARNERS }, (_, learner) => `learner-${learner}`)
  return new Map(
    learners.map(id => {
      const sessionId = randomUUID()
      const tasks = [{ ...about, exercise: 'sort', segmentId: 's001' }] as const
      const how = { sessionId, from: 'unseen', textId: about.textId, exercise: 'sort', introduces: [], tasks } as const
      const given = answers(sessionId).map((body): Told => ({ id: body.answerId, kind: 'answer.given', body }))
      return [id, [{ id: randomUUID(), kind: 'session.started', body: how }, ...given]]
    }),
  )
}

async function fill(folder: string): Promise<void> {
  const store = loadBuiltCore().openStore({ folder, now: Date.now, randomId: randomUUID, migrations: RELEASED })
  await store.write(writer => {
    for (let learner = 0; learner < LEARNERS; learner++) {
      const learnerId = writer.learners.add(`Learner ${learner}`).id
      const sessionId = randomUUID()
      const tasks = [{ ...about, exercise: 'sort', segmentId: 's001' }] as const
      const how = { from: 'unseen', textId: about.textId, exercise: 'sort', introduces: [] } as const
      writer.append({ learnerId, kind: 'session.started', body: { ...how, sessionId, tasks } })
      for (const body of answers(sessionId)) writer.append({ id: body.answerId, learnerId, kind: 'answer.given', body })
    }
  })
  await store.close()
}
