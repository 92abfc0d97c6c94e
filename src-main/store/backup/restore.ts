import Database from 'better-sqlite3'
import { constants, existsSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SIDE_FILES, syncFile, syncFolder } from '../data-folder'
import type { DataFolder } from '../data-folder'
import { checkFile } from '../database-file'
import { storeError, withStoreErrors } from '../errors'
import { makeFolder } from '../make-folder'
import { migrate } from '../migrate'
import type { Migration } from '../migrations'
import { finishInTurns } from '../slices'
import { stamp } from '../stamp'
import { namesIn } from './backup-files'
import { asUnusable, checkCopy } from './check-copy'

const READY = /^restoring-(\d{8}T\d{9}Z)\.db$/

export interface PrepareOptions {
  readonly folder: DataFolder
  readonly source: string
  /** How the message calls it. */
  readonly name: string
  readonly migrations: readonly Migration[]
  readonly now: () => number
}

/**
 * Copies the backup into the data folder, brings the copy up to date and reads it whole. Only then is it given the
 * name that decides: from there on `finishRestore` carries the restore through, now or at the next start.
 */
export async function prepareRestore({ folder, source, name, migrations, now }: PrepareOptions): Promise<void> {
  if (!existsSync(source)) throw storeError('backup-missing', source)
  const part = join(folder.path, 'restore.part')
  try {
    removePart(part)
    await copyFile(source, part, constants.COPYFILE_FICLONE)
    // A backup has no WAL. A database that an earlier restore replaced may have one, with answers in it.
    if (existsSync(`${source}-wal`)) await copyFile(`${source}-wal`, `${part}-wal`)
    if (checkFile(part) === 'new') throw new Error('it is empty')
    const db = new Database(part, { fileMustExist: true })
    try {
      db.pragma('journal_mode = DELETE')
      migrate(db, { migrations, now, backUp: () => undefined })
      forgetNotices(db)
    } finally {
      db.close()
    }
    await finishInTurns(checkCopy(part, name))
  } catch (error) {
    removePart(part)
    throw asUnusable(error, part, name)
  }
  syncFile(part)
  renameSync(part, join(folder.path, `restoring-${freeStamp(folder, now())}.db`))
  syncFolder(folder.path)
}

/** Who was about to be deleted then is noticed anew: days that went by without this database are no days of notice. */
function forgetNotices(db: Database.Database): void {
  const known = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'expiring'").get()
  if (known) db.exec('DELETE FROM expiring')
}

/** Also what a crash left beside an earlier one: SQLite would take it for the new one's. */
function removePart(part: string): void {
  for (const side of [...SIDE_FILES, '-journal']) rmSync(part + side, { force: true })
}

/** Two restores in the same millisecond must not put one database over the other. */
function freeStamp(folder: DataFolder, at: number): string {
  const moment = stamp(at)
  return SIDE_FILES.some(side => existsSync(join(folder.replaced, `${moment}.db${side}`)))
    ? freeStamp(folder, at + 1)
    : moment
}

/**
 * Moves the database aside with what belongs to it, and a prepared copy into its place. Called with the database
 * closed; a crash at any point is made good by calling it again, as each start does.
 */
export function finishRestore(folder: DataFolder): void {
  const ready = namesIn(folder.path).filter(name => READY.test(name))
  for (const name of ready.sort()) withStoreErrors(folder.path, () => replaceBy(folder, name))
}

function replaceBy(folder: DataFolder, name: string): void {
  const moment = READY.exec(name)?.[1] ?? ''
  makeFolder(folder.replaced)
  // The database leaves first and its WAL after: a WAL must never lie beside a database that it is not of.
  for (const side of SIDE_FILES)
    if (existsSync(folder.database + side))
      renameSync(folder.database + side, join(folder.replaced, `${moment}.db${side}`))
  syncFolder(folder.replaced)
  renameSync(join(folder.path, name), folder.database)
  syncFolder(folder.path)
}
