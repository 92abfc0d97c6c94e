import Database from 'better-sqlite3'
import type { DataFolder } from './data-folder'
import { asStoreError, StoreError, storeError } from './errors'

export interface Lock {
  release(): void
}

/**
 * One core per data folder. SQLite's own exclusive lock dies with the process, so a kill -9 leaves no stale lock
 * behind and no process id has to be guessed at.
 */
export function takeLock(folder: DataFolder): Lock {
  try {
    const db = holdExclusively(folder.lock)
    return { release: () => db.close() }
  } catch (error) {
    const known = asStoreError(error, folder.lock)
    // What is in use is the folder; that it is seen by this file is nobody's concern.
    throw known instanceof StoreError && known.code === 'locked' ? storeError('locked', folder.path, '', error) : known
  }
}

function holdExclusively(file: string): Database.Database {
  const db = new Database(file, { timeout: 0 })
  try {
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
