import type { EventBodies } from '../../../src-main/domain/record/events.ts'
import { CHAIN_START, chainHash } from '../../../src-main/store/chain.ts'
import type { EventRow, ThreeRecord } from '../../fixtures/version-three.ts'

export type Told = {
  [K in keyof EventBodies]: { readonly id: string; readonly kind: K; readonly body: EventBodies[K] }
}[keyof EventBodies]

/** What each of these learners did, as the rows of a record with its chains. */
export function chainedRecord(deeds: ReadonlyMap<string, readonly Told[]>): ThreeRecord {
  const events: EventRow[] = []
  for (const [learnerId, told] of deeds) {
    let previous = CHAIN_START
    told.forEach(({ id, kind, body }, place) => {
      const event = { id, place, at: 1_790_000_000_000 + place * 1000, kind, body: JSON.stringify(body) }
      const hash = chainHash(previous, { ...event, learnerId })
      events.push({ ...event, seq: events.length + 1, learner_id: learnerId, previous, hash })
      previous = hash
    })
  }
  const learners = [...deeds.keys()].map((id, at) => ({ id, name: `Learner ${at}`, created_at: at }))
  return { learners, events }
}
