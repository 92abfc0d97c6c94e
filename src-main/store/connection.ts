import type { Database } from 'better-sqlite3'
import { backUpAtOnce } from './backup/back-up'
import type { DataFolder } from './data-folder'
import { openDatabase } from './database-file'
import { isMissingSchema, storeError, withStoreErrors } from './errors'
import type { Clock } from './events'
import { migrate } from './migrate'
import { thawed } from './migrations'
import type { Migration } from './migrations'
import { prepareReader } from './reader'
import type { Reader } from './reader'
import { prepareTransaction } from './transaction'
import type { Transaction } from './transaction'
import { noWishes, prepareWriter } from './writer'
import type { Wishes, Writer } from './writer'

/** The open database with everything prepared on it; a restore replaces the whole of it. */
export interface Connection {
  readonly db: Database
  readonly reader: Reader
  readonly writer: Writer
  readonly transaction: Transaction
  readonly wishes: Wishes
}

export interface ConnectOptions {
  readonly folder: DataFolder
  readonly clock: Clock
  readonly migrations: readonly Migration[]
}

export function connect({ folder, clock, migrations }: ConnectOptions): Connection {
  const changed = thawed()
  if (changed.length > 0) throw new Error(`A released migration was changed: ${changed.join(', ')}`)
  const db = openDatabase(folder, clock.now)
  try {
    return withStoreErrors(folder.database, () => {
      const backUp = () => void backUpAtOnce({ db, folder, reason: 'migration', at: clock.now() })
      migrate(db, { migrations, now: clock.now, backUp })
      const wishes = noWishes()
      const reader = prepareReader(db)
      const writer = prepareWriter(db, reader, clock, wishes)
      return { db, reader, writer, wishes, transaction: prepareTransaction(db) }
    })
  } catch (error) {
    db.close()
    throw isMissingSchema(error) ? storeError('corrupt', folder.database, '', error) : error
  }
}
