import Database from 'better-sqlite3'
import type { DataFolder } from './data-folder'
import { withStoreErrors } from './errors'

export interface Lock {
  release(): void
}

/**
 * One core per data folder. SQLite's own exclusive lock dies with the process, so a kill -9 leaves no stale lock
 * behind and no process id has to be guessed at.
 */
export function takeLock(folder: DataFolder): Lock {
  return withStoreErrors(folder.lock, () => {
    const db = new Database(folder.lock, { timeout: 0 })
    try {
      db.pragma('journal_mode = MEMORY')
      db.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      db.close()
      throw error
    }
    return { release: () => db.close() }
  })
}
