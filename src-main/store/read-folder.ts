import Database from 'better-sqlite3'
import { dataFolder, sizeOf } from './data-folder'
import { checkFile } from './database-file'
import { asStoreError, storeError, withStoreErrors } from './errors'
import { appliedMigrations, confirmHistory } from './migrate'
import { MIGRATIONS } from './migrations'
import { prepareReader } from './reader'
import type { Reader } from './reader'

/**
 * Reads a data folder through a connection that cannot write, in one snapshot; a running Winnow is neither needed nor
 * disturbed. Throws a StoreError when there is nothing to read.
 */
export async function readFolder<T>(path: string, ask: (reader: Reader) => T | Promise<T>): Promise<T> {
  const { database } = dataFolder(path)
  if (sizeOf(database) === 0) throw storeError('missing', database)
  checkFile(database)
  const db = withStoreErrors(database, () => new Database(database, { readonly: true, fileMustExist: true }))
  try {
    confirmHistory(database, appliedMigrations(db), MIGRATIONS)
    db.exec('BEGIN')
    return await ask(prepareReader(db))
  } catch (error) {
    throw asStoreError(error, database)
  } finally {
    db.close()
  }
}
