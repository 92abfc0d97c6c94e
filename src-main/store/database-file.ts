import Database from 'better-sqlite3'
import { accessSync, constants, existsSync, openSync, readSync, closeSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { SIDE_FILES, sizeOf } from './data-folder'
import type { DataFolder } from './data-folder'
import { storeError, withStoreErrors } from './errors'
import { makeFolder } from './make-folder'
import { applySettings, APPLICATION_ID, confirmSqliteVersion } from './pragmas'
import { stamp } from './stamp'

const MAGIC = 'SQLite format 3\0'
const HEADER_BYTES = 100
const APPLICATION_ID_AT = 68

/**
 * Looks at the first bytes before SQLite may touch the file. A new database gets its application_id in its very
 * first transaction, before WAL, so our own file is either empty or has it in the main file.
 */
export function checkFile(file: string): 'new' | 'ours' {
  return withStoreErrors(file, () => {
    if (sizeOf(file) === 0) return 'new'
    accessSync(file, constants.R_OK)
    const header = Buffer.alloc(HEADER_BYTES)
    const handle = openSync(file, 'r')
    const read = readSync(handle, header, 0, HEADER_BYTES, 0)
    closeSync(handle)
    if (read < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
      throw storeError('not-a-database', file)
    if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) throw storeError('foreign', file)
    return 'ours'
  })
}

/** The database of this folder, made when there is none, running with the settings it needs. */
export function openDatabase(folder: DataFolder, now: () => number): Database.Database {
  const file = folder.database
  const state = checkFile(file)
  return withStoreErrors(file, () => {
    if (state === 'ours') accessSync(file, constants.W_OK)
    else keepOrphans(folder, now)
    const db = new Database(file)
    try {
      confirmSqliteVersion(db)
      if (state === 'new') db.pragma(`application_id = ${APPLICATION_ID}`)
      applySettings(db)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** SQLite deletes a WAL whose database is missing. It may be all that is left of someone's work: keep it. */
function keepOrphans(folder: DataFolder, now: () => number): void {
  for (const side of SIDE_FILES.slice(1)) {
    const orphan = folder.database + side
    if (!existsSync(orphan)) continue
    makeFolder(folder.replaced)
    renameSync(orphan, join(folder.replaced, `${stamp(now())}-${basename(orphan)}`))
  }
}
