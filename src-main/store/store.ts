import type { DataFolder } from './data-folder'
import { dataFolder, makeDataFolder, sizeOf } from './data-folder'
import { connect } from './connection'
import type { Connection } from './connection'
import { withStoreErrors } from './errors'
import type { Clock } from './events'
import { takeLock } from './lock'
import type { Migration } from './migrations'
import { readSettings, sqliteVersion } from './pragmas'
import type { Reader } from './reader'
import type { Topic } from './topics'
import { createWriteQueue } from './write-queue'
import type { Writer } from './writer'

export interface StoreOptions extends Clock {
  /** The data folder; made when it is missing. */
  readonly folder: string
  /** For tests of migrations only. */
  readonly migrations?: readonly Migration[]
}

export interface Store {
  readonly folder: DataFolder
  /** At once, and of what is committed. */
  read<T>(ask: (reader: Reader) => T): T
  /** Runs soon, in a transaction; resolves once it is on disk, or rejects and has changed nothing. */
  write<T>(operation: (writer: Writer) => T): Promise<T>
  /** Hears what each commit touched. Returns how to stop hearing. */
  onCommitted(listener: (topics: readonly Topic[]) => void): () => void
  /** The settings the database runs with, as it says itself. */
  settings(): Record<string, unknown>
  sqliteVersion(): string
  /** Of the database with what is still in its WAL. */
  databaseBytes(): number
  close(): Promise<void>
}

/** Opens the data folder, or throws a StoreError that says what is in the way. */
export function openStore({ folder: path, now, randomId, migrations }: StoreOptions): Store {
  const folder = dataFolder(path)
  const clock: Clock = { now, randomId }
  makeDataFolder(folder)
  const lock = takeLock(folder)
  let connection: Connection
  try {
    connection = connect({ folder, clock, backUp: () => undefined, migrations })
  } catch (error) {
    lock.release()
    throw error
  }

  const listeners = new Set<(topics: readonly Topic[]) => void>()
  const queue = createWriteQueue({
    connection: () => connection,
    onCommitted: topics => listeners.forEach(listener => listener(topics)),
  })

  return {
    folder,
    read: ask => withStoreErrors(folder.database, () => ask(connection.reader)),
    write: queue.write,
    onCommitted(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    settings: () => readSettings(connection.db),
    sqliteVersion: () => sqliteVersion(connection.db),
    databaseBytes: () => sizeOf(folder.database) + sizeOf(`${folder.database}-wal`),
    close() {
      queue.drain()
      connection.db.close()
      lock.release()
      return Promise.resolve()
    },
  }
}
