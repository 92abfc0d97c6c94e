import { existsSync } from 'node:fs'
import { dataFolder, makeDataFolder } from '../data-folder'
import type { DataFolder } from '../data-folder'
import { StoreError, storeError } from '../errors'
import { takeLock } from '../lock'
import { MIGRATIONS } from '../migrations'
import { backupFile, listBackups } from './backup-files'
import { finishRestore, prepareRestore } from './restore'

export interface RestoreFolderOptions {
  readonly folder: string
  /** Which backup; without one, the newest that is good. */
  readonly from?: { readonly id: string } | { readonly file: string }
  readonly now: () => number
}

export interface RestoredFolder {
  readonly from: string
  /** Newer backups that turned out to be damaged, each with the reason. */
  readonly passedOver: readonly string[]
}

/** Restores while no Winnow runs on this folder; a running one is refused with `locked`. */
export async function restoreFolder({ folder: path, from, now }: RestoreFolderOptions): Promise<RestoredFolder> {
  const folder = dataFolder(path)
  if (!existsSync(folder.path)) throw storeError('missing', folder.database)
  makeDataFolder(folder)
  const sources = sourcesIn(folder, from)
  // Before the lock is taken, which would leave its file in a folder that is nobody's data.
  if (!sources.some(({ source }) => existsSync(source)))
    throw storeError('backup-missing', sources[0]?.source ?? folder.backups)
  const lock = takeLock(folder)
  try {
    finishRestore(folder)
    const passedOver: string[] = []
    for (const { name, source } of sources) {
      try {
        await prepareRestore({ folder, source, name, now, migrations: MIGRATIONS })
        finishRestore(folder)
        return { from: name, passedOver }
      } catch (error) {
        if (from || !(error instanceof StoreError) || error.code !== 'backup-unusable') throw error
        passedOver.push(error.message)
      }
    }
    throw storeError('backup-missing', folder.backups)
  } finally {
    lock.release()
  }
}

/** What to try, in order. */
function sourcesIn(folder: DataFolder, from: RestoreFolderOptions['from']) {
  if (!from) return listBackups(folder).map(({ id }) => ({ name: id, source: backupFile(folder, id) }))
  return [
    'file' in from ? { name: from.file, source: from.file } : { name: from.id, source: backupFile(folder, from.id) },
  ]
}
