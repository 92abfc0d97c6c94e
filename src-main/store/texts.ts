import type { Database } from 'better-sqlite3'
import type { Clock } from './events'

export interface KeptText {
  readonly id: string
  readonly revision: string
  /** The study text whole, as its file was. */
  readonly file: string
  readonly addedAt: number
}

const COLUMNS = 'id, revision, file, added_at AS addedAt'

export function textReads(db: Database) {
  const find = db.prepare<[string, string], KeptText>(`SELECT ${COLUMNS} FROM texts WHERE id = ? AND revision = ?`)
  return {
    find: (id: string, revision: string): KeptText | null => find.get(id, revision) ?? null,
  }
}
export type TextReads = ReturnType<typeof textReads>

export function textWrites(db: Database, { now }: Clock) {
  const keep = db.prepare(
    `INSERT INTO texts (id, revision, file, added_at) VALUES (@id, @revision, @file, @addedAt)
     ON CONFLICT (id, revision) DO NOTHING`,
  )
  return {
    /** Every revision that anyone is asked about stays, so that an answer can be looked at again as it was. */
    keep: (text: { id: string; revision: string; file: string }): void => void keep.run({ ...text, addedAt: now() }),
  }
}
export type TextWrites = ReturnType<typeof textWrites>
