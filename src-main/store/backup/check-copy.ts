import Database from 'better-sqlite3'
import { checkChains } from '../check-chains'
import { checkFile } from '../database-file'
import { asStoreError, StoreError, storeError } from '../errors'
import type { Slices } from '../slices'

export interface CheckedCopy {
  readonly answers: number
}

/** Reads a copy whole before anyone relies on it: SQLite's own check, then every learner's chain. */
export function* checkCopy(file: string, name = file): Slices<CheckedCopy> {
  try {
    if (checkFile(file) === 'new') throw new Error('it is empty')
    const db = new Database(file, { readonly: true, fileMustExist: true })
    try {
      const found = db.pragma('integrity_check(1)', { simple: true })
      if (found !== 'ok') throw new Error(`SQLite says: ${String(found)}`)
      yield
      const [problem] = yield* checkChains(db)
      if (problem !== undefined) throw new Error(problem)
      return { answers: db.prepare<[], number>('SELECT count(*) FROM answers').pluck().get() ?? 0 }
    } finally {
      db.close()
    }
  } catch (error) {
    throw asUnusable(error, file, name)
  }
}

/** Room and rights are the disk's matter; everything else says that this copy cannot be used. */
export function asUnusable(error: unknown, file: string, name: string): unknown {
  const known = asStoreError(error, file)
  if (known instanceof StoreError && ['full', 'read-only', 'disk', 'backup-unusable'].includes(known.code)) return known
  const detail = error instanceof Error ? error.message : String(error)
  return storeError('backup-unusable', name, detail.replace(/\.$/, ''), error)
}
