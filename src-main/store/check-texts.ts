import type { Database } from 'better-sqlite3'
import { createHash } from 'node:crypto'
import type { Slices } from './slices'

const REVISION_LENGTH = 16

/** A revision is called by the beginning of its file's sha256, so a kept text shows its own damage. */
export function* checkTexts(db: Database): Slices<string[]> {
  const problems: string[] = []
  const rows = db.prepare<[], { id: string; revision: string; file: Buffer }>(
    'SELECT id, revision, CAST(file AS BLOB) AS file FROM texts ORDER BY id, revision',
  )
  for (const { id, revision, file } of rows.iterate()) {
    const found = createHash('sha256').update(file).digest('hex').slice(0, REVISION_LENGTH)
    if (found !== revision) problems.push(`The kept text ${id}, revision ${revision}, was changed or damaged.`)
    yield
  }
  return problems
}
