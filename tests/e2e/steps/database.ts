import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { Task } from '../../../src-main/domain/exercise/exercises.ts'

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
  exercise: string
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

/** What is asked, or whose feedback stands, in the session that was begun last and is open. */
export function askedTask(folder: string): Task {
  const [open] = rowsOf<{ tasks: string; passed: number }>(
    folder,
    'SELECT tasks, passed FROM sessions WHERE finished_at IS NULL ORDER BY started_at DESC',
  )
  const task = open && (JSON.parse(open.tasks) as Task[])[open.passed]
  if (!task) throw new Error('No session is open.')
  return task
}

export const askedSegment = (folder: string) => askedTask(folder).segmentId
