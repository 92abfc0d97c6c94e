import type { Database } from 'better-sqlite3'
import type { EventKind, RecordedEvent } from '../domain/record/events'

export type EventOf<K extends EventKind> = Extract<RecordedEvent, { readonly kind: K }>

export interface EventRow {
  readonly seq: number
  readonly id: string
  readonly learnerId: string
  readonly place: number
  readonly at: number
  readonly kind: string
  readonly body: string
}

export const EVENT_COLUMNS = 'seq, id, learner_id AS learnerId, place, at, kind, body'

export function toEvent(row: EventRow): RecordedEvent {
  // Only `append` writes rows, with a body typed by its kind; the chain shows any change made since.
  return { ...row, body: JSON.parse(row.body) as unknown } as RecordedEvent
}

/** Where a learner's chain ends. */
export const lastLink = (db: Database) =>
  db.prepare<[string], { place: number; hash: Buffer }>(
    'SELECT place, hash FROM events WHERE learner_id = ? ORDER BY place DESC LIMIT 1',
  )

export const insertEvent = (db: Database) =>
  db.prepare(
    `INSERT INTO events (id, learner_id, place, at, kind, body, previous, hash)
     VALUES (@id, @learnerId, @place, @at, @kind, @body, @previous, @hash)`,
  )
