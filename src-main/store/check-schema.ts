import Database from 'better-sqlite3'
import type { Migration } from './migrations'

interface SchemaRow {
  readonly name: string
  readonly sql: string
}

// What migrating adds beside the migrations' own tables is the same everywhere and not theirs.
const SCHEMA = `SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT IN ('migrations', 'sqlite_sequence')`

const schemaOf = (db: Database.Database) =>
  new Map(
    db
      .prepare<[], SchemaRow>(SCHEMA)
      .all()
      .map(({ name, sql }) => [name, sql]),
  )

/** Tables, indexes and triggers against those that the applied migrations give on an empty database. */
export function checkSchema(db: Database.Database, applied: readonly Migration[]): string[] {
  const fresh = new Database(':memory:')
  try {
    for (const { sql } of applied) fresh.exec(sql)
    const expected = schemaOf(fresh)
    const found = schemaOf(db)
    return [
      ...[...expected]
        .filter(([name, sql]) => found.get(name) !== sql)
        .map(([name]) => `“${name}” is missing or changed.`),
      ...[...found.keys()].filter(name => !expected.has(name)).map(name => `“${name}” does not belong to Winnow.`),
    ]
  } finally {
    fresh.close()
  }
}
