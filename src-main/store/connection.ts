import type { Database } from 'better-sqlite3'
import type { DataFolder } from './data-folder'
import { openDatabase } from './database-file'
import { storeError, withStoreErrors } from './errors'
import type { Clock } from './events'
import { migrate } from './migrate'
import { MIGRATIONS, thawed } from './migrations'
import type { Migration } from './migrations'
import { prepareReader } from './reader'
import type { Reader } from './reader'
import { noWishes, prepareWriter } from './writer'
import type { Wishes, Writer } from './writer'

/** The open database with everything prepared on it; a restore replaces the whole of it. */
export interface Connection {
  readonly db: Database
  readonly reader: Reader
  readonly writer: Writer
  readonly wishes: Wishes
}

export interface ConnectOptions {
  readonly folder: DataFolder
  readonly clock: Clock
  /** Called before a migration changes a database that has something to lose. */
  readonly backUp: (db: Database) => void
  /** Tests add some of their own; those of the app are checked against the frozen list. */
  readonly migrations?: readonly Migration[] | undefined
}

export function connect({ folder, clock, backUp, migrations = MIGRATIONS }: ConnectOptions): Connection {
  const changed = thawed()
  if (changed.length > 0) throw new Error(`A released migration was changed: ${changed.join(', ')}`)
  const db = openDatabase(folder, clock.now)
  try {
    return withStoreErrors(folder.database, () => {
      migrate(db, { migrations, now: clock.now, backUp: () => backUp(db) })
      const wishes = noWishes()
      const reader = prepareReader(db)
      return { db, reader, wishes, writer: prepareWriter(db, reader, clock, wishes) }
    })
  } catch (error) {
    db.close()
    throw isMissingSchema(error) ? storeError('corrupt', folder.database, '', error) : error
  }
}

/** The ledger says the schema is current, and yet a table or column is gone. */
function isMissingSchema(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR' && /^no such/.test(error.message)
}
