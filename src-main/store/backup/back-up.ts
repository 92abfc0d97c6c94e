import Database from 'better-sqlite3'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sizeOf, syncFile, syncFolder } from '../data-folder'
import type { DataFolder } from '../data-folder'
import { asStoreError, withStoreErrors } from '../errors'
import { makeFolder } from '../make-folder'
import { finish, finishInTurns } from '../slices'
import { backupFile, backupId, listBackups, removeUnfinished } from './backup-files'
import type { Backup, BackupReason } from './backup-files'
import { checkCopy } from './check-copy'
import { toThin } from './thin'

const PAGES_A_TURN = 100

export interface BackUpOptions {
  readonly db: Database.Database
  readonly folder: DataFolder
  readonly reason: BackupReason
  readonly at: number
  readonly signal?: AbortSignal
}

/** Copies the database while others go on writing; it is called a backup only after it was read back and checked. */
export async function backUp({ db, folder, reason, at, signal }: BackUpOptions): Promise<Backup> {
  const part = startPart(folder, at)
  try {
    const progress = () => {
      signal?.throwIfAborted()
      return PAGES_A_TURN
    }
    await db.backup(part, { progress })
    seal(part)
    const { answers } = await finishInTurns(checkCopy(part), signal)
    return keep(folder, part, { at, reason, answers })
  } catch (error) {
    removeUnfinished(folder)
    throw asStoreError(error, folder.backups)
  }
}

/** Before a migration and at the very end nobody else is at work, and all wait for it: in one go. */
export function backUpAtOnce({ db, folder, reason, at }: BackUpOptions): Backup {
  const part = startPart(folder, at)
  try {
    db.prepare('VACUUM INTO ?').run(part)
    seal(part)
    const { answers } = finish(checkCopy(part))
    return keep(folder, part, { at, reason, answers })
  } catch (error) {
    removeUnfinished(folder)
    throw asStoreError(error, folder.backups)
  }
}

function startPart(folder: DataFolder, at: number): string {
  return withStoreErrors(folder.backups, () => {
    makeFolder(folder.backups)
    removeUnfinished(folder)
    return join(folder.backups, `${at}.part`)
  })
}

/** Out of WAL mode, so that a backup is one file and reading it makes no other beside it. */
function seal(part: string): void {
  const copy = new Database(part, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

function keep(folder: DataFolder, part: string, about: Pick<Backup, 'at' | 'reason' | 'answers'>): Backup {
  syncFile(part)
  const taken = new Set(listBackups(folder).map(({ at }) => at))
  let { at } = about
  while (taken.has(at)) at++
  const id = backupId({ ...about, at })
  const file = backupFile(folder, id)
  renameSync(part, file)
  syncFolder(folder.backups)
  for (const old of toThin(listBackups(folder), at)) rmSync(backupFile(folder, old.id), { force: true })
  return { ...about, id, at, bytes: sizeOf(file) }
}
