import { createHash } from 'node:crypto'
import createTables from './0001-create-tables.sql?raw'
import addExercisesAndAppeals from './0002-add-exercises-and-appeals.sql?raw'
import addTextIndex from './0003-add-text-index.sql?raw'
import addClassesAndTests from './0004-add-classes-and-tests.sql?raw'
import { FROZEN } from './frozen'

export interface Migration {
  /** From 1, without a gap. */
  readonly number: number
  /** `NNNN-verb-noun`, as its file is called. */
  readonly name: string
  readonly sql: string
}

/** In order; a new one is added at the end and to `frozen.ts`. A released one never changes. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: '0001-create-tables', sql: createTables },
  { number: 2, name: '0002-add-exercises-and-appeals', sql: addExercisesAndAppeals },
  { number: 3, name: '0003-add-text-index', sql: addTextIndex },
  { number: 4, name: '0004-add-classes-and-tests', sql: addClassesAndTests },
]

export function hashOf(migration: Migration): string {
  // A checkout on Windows may have turned the line ends.
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex')
}

/** What differs between the migrations and the checked-in list of their hashes; empty when all is well. */
export function thawed(migrations: readonly Migration[] = MIGRATIONS, frozen: readonly string[] = FROZEN): string[] {
  const found = migrations.map(migration => `${hashOf(migration)} ${migration.name}`)
  return found.filter((line, index) => line !== frozen[index]).concat(frozen.slice(found.length))
}
