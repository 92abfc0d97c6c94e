import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sizeOf } from '../data-folder'
import type { DataFolder } from '../data-folder'
import { readStamp, stamp } from '../stamp'

export const BACKUP_REASONS = ['daily', 'asked', 'migration'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export interface Backup {
  readonly id: string
  readonly at: number
  readonly reason: BackupReason
  /** How many answers are in it. */
  readonly answers: number
  readonly bytes: number
}

const NAME = /^(\d{8}T\d{9}Z)-(daily|asked|migration)-(\d+)\.db$/

/** The file's name says all there is to know: a backup is one file, with nothing beside it to lose. */
export function backupId({ at, reason, answers }: Pick<Backup, 'at' | 'reason' | 'answers'>): string {
  return `${stamp(at)}-${reason}-${answers}`
}

export function backupFile(folder: DataFolder, id: string): string {
  return join(folder.backups, `${id}.db`)
}

/** Newest first. Files that are not called as a backup is are left alone. */
export function listBackups(folder: DataFolder): Backup[] {
  const found = namesIn(folder.backups).flatMap(name => {
    const [, moment, reason, answers] = NAME.exec(name) ?? []
    const at = moment === undefined ? null : readStamp(moment)
    if (at === null) return []
    const id = name.slice(0, -'.db'.length)
    const bytes = sizeOf(join(folder.backups, name))
    return [{ id, at, reason: reason as BackupReason, answers: Number(answers), bytes }]
  })
  return found.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

/** Of backups that a crash interrupted; they were never called backups. */
export function removeUnfinished(folder: DataFolder): void {
  for (const name of namesIn(folder.backups))
    if (/\.part(-journal|-wal|-shm)?$/.test(name)) rmSync(join(folder.backups, name), { force: true })
}

export function namesIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
