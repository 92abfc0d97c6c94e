import Database from 'better-sqlite3'
import { checkChains } from './check-chains'
import { checkSchema } from './check-schema'
import { checkSummaries } from './check-summaries'
import { checkTexts } from './check-texts'
import { dataFolder, sizeOf } from './data-folder'
import { checkFile } from './database-file'
import { asStoreError, isMissingSchema, StoreError, storeError, withStoreErrors } from './errors'
import { appliedMigrations, confirmHistory } from './migrate'
import { MIGRATIONS } from './migrations'
import type { Migration } from './migrations'
import { finishInTurns } from './slices'
import type { Slices } from './slices'

export interface Verification {
  readonly ok: boolean
  readonly answers: number
  /** A sentence each; empty when all is well. */
  readonly problems: readonly string[]
  /** The record is whole and only summaries differ from it, so that it can make them again. */
  readonly rebuildable: boolean
}

/** Reads the whole database through a connection that cannot write; a running Winnow is not disturbed. */
export async function verifyFolder(path: string): Promise<Verification> {
  const { database } = dataFolder(path)
  if (sizeOf(database) === 0) throw storeError('missing', database)
  checkFile(database)
  return verifyFile(database, MIGRATIONS)
}

export async function verifyFile(
  file: string,
  migrations: readonly Migration[],
  signal?: AbortSignal,
): Promise<Verification> {
  const db = withStoreErrors(file, () => new Database(file, { readonly: true, fileMustExist: true }))
  try {
    return await finishInTurns(checkDatabase(db, migrations), signal)
  } catch (error) {
    const known = isMissingSchema(error) ? storeError('corrupt', file, '', error) : asStoreError(error, file)
    // So damaged that it cannot be read to its end: that is a finding, not a failure to look.
    if (known instanceof StoreError && known.code === 'corrupt')
      return { ok: false, answers: 0, problems: [known.message], rebuildable: false }
    throw known
  } finally {
    db.close()
  }
}

const UNINDEXED =
  'The index for searching the texts differs from what it was made of. ' +
  'The record is whole: close Winnow, and “npm run -s winnow -- verify --rebuild” makes the index again.'

function* checkDatabase(db: Database.Database, migrations: readonly Migration[]): Slices<Verification> {
  const applied = appliedMigrations(db)
  confirmHistory(db.name, applied, migrations)
  // One snapshot for all checks, however much is written meanwhile.
  db.exec('BEGIN')
  const { damaged, unindexed } = sqliteProblems(db)
  const damages = [...damaged, ...checkSchema(db, migrations.slice(0, applied.length))]
  yield
  damages.push(...(yield* checkChains(db)))
  damages.push(...(yield* checkTexts(db)))
  // An event that cannot be read cannot be counted either; the chain has named it already.
  const differences = damages.length === 0 ? [...unindexed, ...(yield* checkSummaries(db))] : []
  const problems = [...damages, ...differences]
  const answers = db.prepare<[], number>('SELECT count(*) FROM answers').pluck().get() ?? 0
  return { ok: problems.length === 0, answers, problems, rebuildable: differences.length > 0 }
}

/** The index of texts apart: it is no record, and can be made again. */
function sqliteProblems(db: Database.Database): { damaged: string[]; unindexed: string[] } {
  const rows = db.pragma('integrity_check(20)') as { integrity_check: string }[]
  const found = rows.map(row => row.integrity_check).filter(words => words !== 'ok')
  const broken = db.pragma('foreign_key_check') as unknown[]
  const ofIndex = (words: string) => words.includes('main.text_index')
  return {
    damaged: [
      ...found.filter(words => !ofIndex(words)).map(words => `SQLite reports: ${words}`),
      ...(broken.length > 0 ? [`${broken.length} rows point to rows that are gone.`] : []),
    ],
    unindexed: found.some(ofIndex) ? [UNINDEXED] : [],
  }
}
