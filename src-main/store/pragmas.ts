import type { Database } from 'better-sqlite3'

/** "WINW": a file that has another one belongs to another program. */
export const APPLICATION_ID = 0x57494e57
export const OLDEST_SQLITE = '3.51.3'

interface Setting {
  readonly name: string
  readonly set: string
  readonly read: string | number
}

/**
 * better-sqlite3 silently falls to synchronous=NORMAL after the first write in WAL mode unless FULL is asked for,
 * and NORMAL loses acknowledged answers in a power cut: so each setting is read back, at open and after that write.
 */
export const SETTINGS: readonly Setting[] = [
  { name: 'journal_mode', set: 'WAL', read: 'wal' },
  { name: 'synchronous', set: 'FULL', read: 2 },
  { name: 'fullfsync', set: 'ON', read: 1 },
  { name: 'checkpoint_fullfsync', set: 'ON', read: 1 },
  { name: 'foreign_keys', set: 'ON', read: 1 },
  { name: 'trusted_schema', set: 'OFF', read: 0 },
  { name: 'cell_size_check', set: 'ON', read: 1 },
  { name: 'secure_delete', set: 'ON', read: 1 },
  { name: 'busy_timeout', set: '5000', read: 5000 },
  { name: 'wal_autocheckpoint', set: '1000', read: 1000 },
  // A WAL that grew while a reader held it back is cut to this after its next checkpoint.
  { name: 'journal_size_limit', set: '16777216', read: 16_777_216 },
]

export function applySettings(db: Database): void {
  for (const { name, set } of SETTINGS) db.pragma(`${name} = ${set}`)
  confirmSettings(db)
}

/** Throws when the database does not run as promised; that is a bug or a broken build of SQLite, not bad input. */
export function confirmSettings(db: Database): void {
  const wrong = SETTINGS.filter(({ name, read }) => db.pragma(name, { simple: true }) !== read).map(({ name }) => name)
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) wrong.push('application_id')
  if (wrong.length > 0) throw new Error(`The database does not run with the settings it needs: ${wrong.join(', ')}`)
}

export function readSettings(db: Database): Record<string, unknown> {
  const names = [...SETTINGS.map(({ name }) => name), 'application_id']
  return Object.fromEntries(names.map(name => [name, db.pragma(name, { simple: true })]))
}

export function confirmSqliteVersion(db: Database): void {
  const version = sqliteVersion(db)
  if (numberOf(version) < numberOf(OLDEST_SQLITE))
    throw new Error(`SQLite ${version} is too old: ${OLDEST_SQLITE} or newer is needed.`)
}

/** `3.51.3` as 3051003, as SQLite itself counts. */
function numberOf(version: string): number {
  return version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
}

export function sqliteVersion(db: Database): string {
  return db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
}
