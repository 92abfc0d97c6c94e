import type { Backup } from './backup/backup-files'
import { listBackups } from './backup/backup-files'
import type { KeptDatabase } from './backup/kept'
import { listKept } from './backup/kept'
import { createKeeper } from './backup/keeper'
import { finishRestore } from './backup/restore'
import type { Connection } from './connection'
import { connect } from './connection'
import type { DataFolder } from './data-folder'
import { bytesOf, dataFolder, makeDataFolder, sizeOf } from './data-folder'
import { withStoreErrors } from './errors'
import type { Clock } from './events'
import { takeLock } from './lock'
import type { LongOperation } from './long-write'
import { MIGRATIONS } from './migrations'
import type { Migration } from './migrations'
import { readSettings, sqliteVersion } from './pragmas'
import type { Reader } from './reader'
import type { Topic } from './topics'
import type { Verification } from './verify'
import { createWriteQueue } from './write-queue'
import type { Writer } from './writer'

export interface StoreOptions extends Clock {
  /** The data folder; made when it is missing. */
  readonly folder: string
  /** A daily backup that could not be made. It is tried again at the next look. */
  readonly onTrouble?: (error: unknown) => void
  /** For tests of migrations only. */
  readonly migrations?: readonly Migration[]
}

export interface Store {
  readonly folder: DataFolder
  /** At once, and of what is committed. */
  read<T>(ask: (reader: Reader) => T): T
  /** Runs soon, in a transaction; resolves once it is on disk, or rejects and has changed nothing. */
  write<T>(operation: (writer: Writer) => T): Promise<T>
  /**
   * A long operation, all or nothing, with a turn for everybody else between its slices: they read what was committed
   * before, and what they write is stored after it. Backups and verifications wait for it, as it does for them.
   */
  writeInTurns<T>(operation: LongOperation<T>): Promise<T>
  /** Hears what each commit touched. Returns how to stop hearing. */
  onCommitted(listener: (topics: readonly Topic[]) => void): () => void
  /** Resolves once the copy is on disk and was read back. */
  backUp(reason?: 'asked' | 'daily'): Promise<Backup>
  /** Newest first. */
  backups(): Backup[]
  /** Databases that restores replaced, newest first. */
  kept(): KeptDatabase[]
  /** Replaces the database by a backup. A damaged one is refused and nothing changes. */
  restore(backupId: string): Promise<void>
  verify(): Promise<Verification>
  /** The settings the database runs with, as it says itself. */
  settings(): Record<string, unknown>
  sqliteVersion(): string
  /** Of the database with what is still in its WAL. */
  databaseBytes(): number
  /** Commits what is waiting; a backup that is under way is given up, but the first of a day is made. */
  close(): Promise<void>
}

/** Opens the data folder, or throws a StoreError that says what is in the way. */
export function openStore(options: StoreOptions): Store {
  const { now, randomId, migrations = MIGRATIONS, onTrouble = () => undefined } = options
  const folder = dataFolder(options.folder)
  const open = () => connect({ folder, clock: { now, randomId }, migrations })
  makeDataFolder(folder)
  const lock = takeLock(folder)
  let connection: Connection
  try {
    finishRestore(folder)
    connection = open()
  } catch (error) {
    lock.release()
    throw error
  }

  const listeners = new Set<(topics: readonly Topic[]) => void>()
  const tell = (topics: readonly Topic[]) => listeners.forEach(listener => listener(topics))
  const queue = createWriteQueue({ connection: () => connection, onCommitted: tell })
  const swap = () => {
    queue.drain()
    connection.db.close()
    try {
      finishRestore(folder)
    } finally {
      // Never a new, empty database because a move failed half way: the next start carries the restore through.
      if (sizeOf(folder.database) > 0) connection = open()
    }
  }
  const keeper = createKeeper({ folder, migrations, now, onTrouble, tell, swap, db: () => connection.db })
  let closed: Promise<void> | null = null

  return {
    folder,
    read: ask => withStoreErrors(folder.database, () => ask(queue.reader())),
    write: operation => queue.write(operation),
    writeInTurns: operation => keeper.takeTurn(signal => queue.writeInTurns(operation, signal)),
    onCommitted(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    backUp: (reason = 'asked') => keeper.backUp(reason),
    backups: () => listBackups(folder),
    kept: () => listKept(folder),
    restore: backupId => keeper.restore(backupId),
    verify: () => keeper.verify(),
    settings: () => readSettings(connection.db),
    sqliteVersion: () => sqliteVersion(connection.db),
    databaseBytes: () => bytesOf(folder),
    close: () =>
      (closed ??= keeper.stop().then(() => {
        queue.close()
        keeper.leaveDaily()
        connection.db.close()
        lock.release()
      })),
  }
}
