import Database from 'better-sqlite3'
import { join } from 'node:path'

/** What is really on disk, read beside the running app. */
export function rowsOf<Row>(folder: string, sql: string, ...values: unknown[]): Row[] {
  const database = new Database(join(folder, 'winnow.db'), { readonly: true, fileMustExist: true })
  try {
    return database.prepare<unknown[], Row>(sql).all(...values)
  } finally {
    database.close()
  }
}

export interface StoredAnswer {
  segment_id: string
  given_label: string
  key_label: string
  given_owner: string | null
  key_owner: string | null
  confidence: number
  correct: number
  first: number
}

export const answersIn = (folder: string) => rowsOf<StoredAnswer>(folder, 'SELECT * FROM answers ORDER BY seq')

/** The segment that is asked, or whose feedback stands, in the session that is open. */
export function askedSegment(folder: string): string {
  const [open] = rowsOf<{ segments: string; passed: number }>(
    folder,
    'SELECT segments, passed FROM sessions WHERE finished_at IS NULL ORDER BY started_at DESC',
  )
  const id = open && (JSON.parse(open.segments) as string[])[open.passed]
  if (!id) throw new Error('No session is open.')
  return id
}
