import Database from 'better-sqlite3'
import { join } from 'node:path'

export interface BareInsert {
  insert(body: string): void
  close(): void
}

/** The least that can be as durable: one row, in WAL and FULL, by better-sqlite3 with nothing around it. */
export function openBareInsert(folder: string): BareInsert {
  const db = new Database(join(folder, 'bare.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE answers (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO answers (body) VALUES (?)')
  insert.run('{}')
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new Error('The baseline is not as durable')
  return { insert: body => void insert.run(body), close: () => void db.close() }
}
