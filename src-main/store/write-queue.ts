import { asStoreError } from './errors'
import type { Connection } from './connection'
import { confirmSettings } from './pragmas'
import type { Topic } from './topics'
import type { Writer } from './writer'

export interface WriteQueue {
  write<T>(operation: (writer: Writer) => T): Promise<T>
  /** Commits at once what is waiting. */
  drain(): void
  /** Commits what is waiting, and from then on refuses. */
  close(): void
}

export interface QueueOptions {
  /** Asked for each time, since a restore changes it. */
  readonly connection: () => Connection
  readonly onCommitted: (topics: readonly Topic[]) => void
}

interface Waiting {
  readonly operation: (writer: Writer) => unknown
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

type Outcome = { readonly result: unknown } | { readonly error: unknown }

/**
 * A durable commit costs the same for one operation as for a hundred. There is no timer: the first operation is
 * committed as soon as the turn is over, and whatever arrived until then shares its commit.
 */
export function createWriteQueue({ connection, onCommitted }: QueueOptions): WriteQueue {
  const waiting: Waiting[] = []
  let closed = false
  const confirmed = new WeakSet<Connection>()

  function drain(): void {
    if (waiting.length === 0) return
    const batch = waiting.splice(0)
    const current = connection()
    try {
      const { outcomes, topics, afterCommit } = commit(current, batch)
      if (!confirmed.has(current)) confirmSettings(current.db)
      confirmed.add(current)
      for (const act of afterCommit) act()
      outcomes.forEach((outcome, index) => settle(batch[index], outcome))
      if (topics.size > 0) onCommitted([...topics])
    } catch (error) {
      if (current.db.open && current.db.inTransaction) current.db.exec('ROLLBACK')
      for (const item of batch) item.reject(asStoreError(error, current.db.name))
    }
  }

  return {
    drain,
    close() {
      drain()
      closed = true
    },
    write: <T>(operation: (writer: Writer) => T) =>
      new Promise<T>((resolve, reject) => {
        if (closed) throw new Error('The store is closed')
        waiting.push({ operation, resolve: result => resolve(result as T), reject })
        if (waiting.length === 1) setImmediate(drain)
      }),
  }
}

/** Each operation in a savepoint of its own: one that fails takes nothing of the others with it. */
function commit({ db, writer, wishes }: Connection, batch: readonly Waiting[]) {
  const topics = new Set<Topic>()
  const afterCommit = new Set<() => void>()
  db.exec('BEGIN IMMEDIATE')
  const outcomes = batch.map(({ operation }): Outcome => {
    wishes.topics.clear()
    wishes.afterCommit.clear()
    db.exec('SAVEPOINT operation')
    try {
      const result = mustBeSync(operation(writer))
      db.exec('RELEASE operation')
      for (const topic of wishes.topics) topics.add(topic)
      for (const act of wishes.afterCommit) afterCommit.add(act)
      return { result }
    } catch (error) {
      // A full disk makes SQLite give up the whole transaction: then nobody's operation was stored.
      if (!db.inTransaction) throw error
      db.exec('ROLLBACK TO operation')
      db.exec('RELEASE operation')
      return { error: asStoreError(error, db.name) }
    }
  })
  db.exec('COMMIT')
  return { outcomes, topics, afterCommit }
}

/** After an `await` the transaction is no longer the operation's own. */
function mustBeSync(result: unknown): unknown {
  if (result instanceof Promise) throw new TypeError('An operation inside store.write must not be asynchronous')
  return result
}

function settle(item: Waiting | undefined, outcome: Outcome): void {
  if ('error' in outcome) item?.reject(outcome.error)
  else item?.resolve(outcome.result)
}
