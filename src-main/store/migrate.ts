import type { Database } from 'better-sqlite3'
import { asStoreError, StoreError, storeError } from './errors'
import { hashOf } from './migrations'
import type { Migration } from './migrations'

interface Applied {
  readonly number: number
  readonly name: string
  readonly sha256: string
}

export interface MigrateOptions {
  readonly migrations: readonly Migration[]
  readonly now: () => number
  /** Called before anything changes, when there is something to lose. */
  readonly backUp: () => void
}

const LEDGER = `CREATE TABLE IF NOT EXISTS migrations (
  number  INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  at      INTEGER NOT NULL
) STRICT`

/** Brings the database up to date in one transaction, or leaves it exactly as it was. Returns what was applied. */
export function migrate(db: Database, { migrations, now, backUp }: MigrateOptions): string[] {
  const applied = appliedMigrations(db)
  confirmHistory(db.name, applied, migrations)
  const pending = migrations.slice(applied.length)
  if (pending.length === 0) return []
  for (const { name, sql } of pending)
    if (/\b(COMMIT|ROLLBACK)\b/i.test(sql))
      throw storeError('migration-failed', db.name, `${name} is not all or nothing`)
  if (applied.length > 0) backUp()
  withoutForeignKeys(db, () => {
    db.exec('BEGIN EXCLUSIVE')
    try {
      db.exec(LEDGER)
      for (const migration of pending) applyMigration(db, migration, now())
      confirmForeignKeys(db)
      db.exec('COMMIT')
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      throw asMigrationError(error, db.name)
    }
  })
  return pending.map(({ name }) => name)
}

export function appliedMigrations(db: Database): Applied[] {
  const ledger = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'").get()
  if (!ledger) return []
  return db.prepare<[], Applied>('SELECT number, name, sha256 FROM migrations ORDER BY number').all()
}

/** What is in the database must be a beginning of what this version knows, to the byte. */
export function confirmHistory(file: string, applied: readonly Applied[], migrations: readonly Migration[]): void {
  const same = applied.every((row, index) => {
    const known = migrations[index]
    return known !== undefined && known.number === row.number && hashOf(known) === row.sha256
  })
  if (!same) throw storeError('newer', file)
}

function applyMigration(db: Database, migration: Migration, at: number): void {
  db.exec(migration.sql)
  db.prepare('INSERT INTO migrations (number, name, sha256, at) VALUES (?, ?, ?, ?)').run(
    migration.number,
    migration.name,
    hashOf(migration),
    at,
  )
  db.pragma(`user_version = ${migration.number}`)
}

/**
 * Rebuilding a table with foreign keys on empties its children, and the pragma does nothing inside a transaction:
 * so it is off before BEGIN, and on again after, whatever happened between.
 */
function withoutForeignKeys(db: Database, act: () => void): void {
  db.pragma('foreign_keys = OFF')
  try {
    act()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function confirmForeignKeys(db: Database): void {
  const broken = db.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`${broken.length} rows would point to nothing`)
}

function asMigrationError(error: unknown, file: string): unknown {
  const known = asStoreError(error, file)
  if (known instanceof StoreError) return known
  return storeError('migration-failed', file, error instanceof Error ? error.message : String(error), error)
}
