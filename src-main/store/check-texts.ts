import type { Database } from 'better-sqlite3'
import { revisionOf } from './record-hashing'
import type { Slices } from './slices'

/** Each kept text against the revision it is called by. */
export function* checkTexts(db: Database): Slices<string[]> {
  const problems: string[] = []
  const rows = db.prepare<[], { id: string; revision: string; file: Buffer }>(
    'SELECT id, revision, CAST(file AS BLOB) AS file FROM texts ORDER BY id, revision',
  )
  for (const { id, revision, file } of rows.iterate()) {
    if (revisionOf(file) !== revision)
      problems.push(`The kept text ${id}, revision ${revision}, was changed or damaged.`)
    yield
  }
  return problems
}
