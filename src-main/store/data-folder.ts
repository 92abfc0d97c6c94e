import { accessSync, closeSync, constants, fsyncSync, openSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withStoreErrors } from './errors'
import { makeFolder } from './make-folder'

/** Where everything lies. SQLite adds `-wal` and `-shm` beside the database. */
export interface DataFolder {
  readonly path: string
  readonly database: string
  readonly lock: string
  readonly backups: string
  readonly replaced: string
}

export const SIDE_FILES = ['', '-wal', '-shm'] as const

export function dataFolder(path: string): DataFolder {
  const whole = resolve(path)
  return {
    path: whole,
    database: join(whole, 'winnow.db'),
    lock: join(whole, 'lock.db'),
    backups: join(whole, 'backups'),
    replaced: join(whole, 'replaced'),
  }
}

export function makeDataFolder(folder: DataFolder): void {
  withStoreErrors(folder.path, () => {
    makeFolder(folder.path)
    accessSync(folder.path, constants.R_OK | constants.W_OK)
  })
}

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Of the database with what is still in its WAL. */
export function bytesOf({ database }: DataFolder): number {
  return sizeOf(database) + sizeOf(`${database}-wal`)
}

/** A rename is on disk only once its folder is; Windows cannot open folders and does not need it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  syncFile(path)
}

export function syncFile(path: string): void {
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
