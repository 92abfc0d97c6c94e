import { asStoreError } from './errors'
import type { Connection } from './connection'
import { commitInTurns, openBeside } from './long-write'
import type { LongOperation } from './long-write'
import { confirmSettings } from './pragmas'
import type { Reader } from './reader'
import type { Topic } from './topics'
import type { Writer } from './writer'

export interface WriteQueue {
  write<T>(operation: (writer: Writer) => T): Promise<T>
  /** One at a time. What is asked for meanwhile waits until it is stored or given up. */
  writeInTurns<T>(operation: LongOperation<T>, signal: AbortSignal): Promise<T>
  /** Of what is committed, also while a long operation is under way. */
  reader(): Reader
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

interface Committed {
  readonly outcomes: readonly Outcome[]
  readonly topics: ReadonlySet<Topic>
  readonly afterCommit: ReadonlySet<() => void>
}

type Outcome = { readonly result: unknown } | { readonly error: unknown }

/**
 * A durable commit costs the same for one operation as for a hundred. There is no timer: the first operation is
 * committed as soon as the turn is over, and whatever arrived until then shares its commit.
 */
export function createWriteQueue({ connection, onCommitted }: QueueOptions): WriteQueue {
  const waiting: Waiting[] = []
  let closed = false
  /** While a long operation has the connection's only transaction. */
  let beside: ReturnType<typeof openBeside> | null = null
  const confirmed = new WeakSet<Connection>()

  function confirm(current: Connection): void {
    if (!confirmed.has(current)) confirmSettings(current.db)
    confirmed.add(current)
  }

  function drain(): void {
    if (waiting.length === 0 || beside) return
    const batch = waiting.splice(0)
    const current = connection()
    let done: Committed
    try {
      done = commit(current, batch)
      confirm(current)
    } catch (error) {
      current.transaction.giveUp()
      for (const item of batch) item.reject(asStoreError(error, current.db.name))
      return
    }
    for (const act of done.afterCommit) act()
    done.outcomes.forEach((outcome, index) => settle(batch[index], outcome))
    if (done.topics.size > 0) onCommitted([...done.topics])
  }

  async function writeInTurns<T>(operation: LongOperation<T>, signal: AbortSignal): Promise<T> {
    const current = connection()
    drain()
    beside = openBeside(current)
    try {
      const { result, topics, afterCommit } = await commitInTurns(current, operation, signal)
      confirm(current)
      for (const act of afterCommit) act()
      if (topics.length > 0) onCommitted(topics)
      return result
    } finally {
      beside.close()
      beside = null
      if (waiting.length > 0) setImmediate(drain)
    }
  }

  return {
    drain,
    writeInTurns,
    reader: () => beside?.reader() ?? connection().reader,
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
function commit({ db, writer, wishes, transaction }: Connection, batch: readonly Waiting[]): Committed {
  const topics = new Set<Topic>()
  const afterCommit = new Set<() => void>()
  transaction.begin()
  const outcomes = batch.map(({ operation }): Outcome => {
    wishes.topics.clear()
    wishes.afterCommit.clear()
    try {
      const result = transaction.inSavepoint(() => mustBeSync(operation(writer)))
      for (const topic of wishes.topics) topics.add(topic)
      for (const act of wishes.afterCommit) afterCommit.add(act)
      return { result }
    } catch (error) {
      // Given up by SQLite itself: then nobody's operation is stored.
      if (!db.inTransaction) throw error
      return { error: asStoreError(error, db.name) }
    }
  })
  transaction.commit()
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
