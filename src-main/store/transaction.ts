import type { Database } from 'better-sqlite3'

/** Prepared once, since each answer runs five of them. */
export interface Transaction {
  begin(): void
  commit(): void
  /** Gives up what is open, if anything still is. */
  giveUp(): void
  /** Runs an act that can be undone by itself; what it throws is thrown on. */
  inSavepoint<T>(act: () => T): T
}

export function prepareTransaction(db: Database): Transaction {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')
  const save = db.prepare('SAVEPOINT operation')
  const release = db.prepare('RELEASE operation')
  const undo = db.prepare('ROLLBACK TO operation')
  return {
    begin: () => void begin.run(),
    commit: () => void commit.run(),
    giveUp() {
      if (db.open && db.inTransaction) rollback.run()
    },
    inSavepoint(act) {
      save.run()
      try {
        const result = act()
        release.run()
        return result
      } catch (error) {
        // A full disk makes SQLite give up the whole transaction by itself; then there is no savepoint to go back to.
        if (db.inTransaction) {
          undo.run()
          release.run()
        }
        throw error
      }
    },
  }
}
