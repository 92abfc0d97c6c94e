import type { Database } from 'better-sqlite3'
import type { EventBodies, EventKind, RecordedEvent } from '../domain/record/events'
import { CHAIN_START, chainHash } from './chain'
import { EVENT_COLUMNS, insertEvent, lastLink, toEvent } from './event-rows'
import type { EventOf, EventRow } from './event-rows'
import type { Summaries } from './summaries'

export interface NewEvent<K extends EventKind> {
  readonly learnerId: string
  readonly kind: K
  readonly body: EventBodies[K]
  /** Made where there is none. An id that was stored before is refused: look with `events.find` first. */
  readonly id?: string
}

const ROWS_A_PAGE = 500

/** Every event in the order it was written. By pages: a cursor left open would stop writes on the connection. */
export function* everyEvent(db: Database): Generator<RecordedEvent> {
  const page = db.prepare<[number], EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT ${ROWS_A_PAGE}`,
  )
  for (let rows = page.all(0); rows.length > 0; rows = page.all(rows.at(-1)?.seq ?? 0)) yield* rows.map(toEvent)
}

export function eventReads(db: Database) {
  const find = db.prepare<[string], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events WHERE id = ?`)
  const count = db.prepare<[], number>('SELECT count(*) FROM events').pluck()
  return {
    find: (id: string): RecordedEvent | null => {
      const row = find.get(id)
      return row ? toEvent(row) : null
    },
    count: (): number => count.get() ?? 0,
  }
}
export type EventReads = ReturnType<typeof eventReads>

export interface Clock {
  readonly now: () => number
  readonly randomId: () => string
}

export type Append = <K extends EventKind>(event: NewEvent<K>) => EventOf<K>

/** Puts an event at the end of its learner's chain and into the summaries, in the transaction that is open. */
export function eventAppend(db: Database, { now, randomId }: Clock, summaries: Summaries): Append {
  const last = lastLink(db)
  const insert = insertEvent(db)
  return <K extends EventKind>({ id = randomId(), learnerId, kind, body }: NewEvent<K>): EventOf<K> => {
    if (!db.inTransaction) throw new Error('Events are appended inside store.write only')
    const before = last.get(learnerId)
    const previous = before?.hash ?? CHAIN_START
    const row = { id, learnerId, place: before ? before.place + 1 : 0, at: now(), kind, body: JSON.stringify(body) }
    const { lastInsertRowid } = insert.run({ ...row, previous, hash: chainHash(previous, row) })
    const event = toEvent({ ...row, seq: Number(lastInsertRowid) })
    summaries.apply(event)
    return event as EventOf<K>
  }
}
