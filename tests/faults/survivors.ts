import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { loadBuiltCore } from './built-core.ts'

export interface Survivors {
  /** Acknowledged answers that are not there. */
  readonly lost: number
  readonly stored: number
  /** What is wrong with the database, in its own words. */
  readonly problems: readonly string[]
}

/** Opens the folder as the next start does, then looks for each acknowledged answer and reads everything. */
export async function lookForSurvivors(folder: string, acknowledged: readonly string[]): Promise<Survivors> {
  const store = loadBuiltCore().openStore({ folder, now: Date.now, randomId: randomUUID })
  const { problems } = await store.verify()
  await store.close()
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  const find = db.prepare<[string], number>('SELECT 1 FROM events JOIN answers USING (seq) WHERE events.id = ?').pluck()
  const lost = acknowledged.filter(id => find.get(id) === undefined).length
  const stored = db.prepare<[], number>('SELECT count(*) FROM answers').pluck().get() ?? 0
  db.close()
  return { lost, stored, problems }
}

export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, 'winnow.db'))
}
