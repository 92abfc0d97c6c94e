import type { Database } from 'better-sqlite3'
import { bytesOf } from '../data-folder'
import type { DataFolder } from '../data-folder'
import type { Migration } from '../migrations'
import type { Topic } from '../topics'
import { createTurns } from '../turns'
import { verifyFile } from '../verify'
import type { Verification } from '../verify'
import { backUp, backUpAtOnce } from './back-up'
import { backupFile, listBackups } from './backup-files'
import type { Backup, BackupReason } from './backup-files'
import { everyDay, isDue } from './daily'
import { prepareRestore } from './restore'

/** An end has two seconds. A database beyond this is days old, and was copied on them. */
const LARGEST_AT_THE_END = 8_000_000

export interface KeeperOptions {
  readonly folder: DataFolder
  readonly migrations: readonly Migration[]
  readonly now: () => number
  readonly onTrouble: (error: unknown) => void
  readonly tell: (topics: readonly Topic[]) => void
  readonly db: () => Database
  /** Closes the database, puts the prepared copy into its place and opens that. */
  readonly swap: () => void
}

export interface Keeper {
  backUp(reason: BackupReason): Promise<Backup>
  restore(backupId: string): Promise<void>
  verify(): Promise<Verification>
  /** For what must not meet a backup, a restore or a verification; an end gives it up. */
  takeTurn<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T>
  stop(): Promise<void>
  /** At the very end: a first day began with nothing to copy, and leaves a backup all the same. */
  leaveDaily(): void
}

/** Looks after the copies of an open database: one task at a time, while answers go on being written. */
export function createKeeper({ folder, migrations, now, onTrouble, tell, db, swap }: KeeperOptions): Keeper {
  const takeTurn = createTurns()
  const stopping = new AbortController()
  const { signal } = stopping

  const makeBackup = async (reason: BackupReason) => {
    signal.throwIfAborted()
    const backup = await backUp({ db: db(), folder, reason, at: now(), signal })
    tell(['backups'])
    return backup
  }

  const isDailyDue = () => {
    const isEmpty = db().prepare('SELECT 1 FROM events LIMIT 1').get() === undefined
    return !isEmpty && isDue(listBackups(folder), now())
  }

  const makeDaily = async () => {
    if (isDailyDue()) await makeBackup('daily')
  }

  const stopDaily = everyDay(() => {
    takeTurn(makeDaily).catch((error: unknown) => {
      if (!signal.aborted) onTrouble(error)
    })
  })

  return {
    backUp: reason => takeTurn(() => makeBackup(reason)),
    restore: backupId =>
      takeTurn(async () => {
        const source = backupFile(folder, backupId)
        await prepareRestore({ folder, source, name: backupId, migrations, now })
        swap()
        tell(['answers', 'appeals', 'profiles', 'settings', 'backups'])
      }),
    verify: () => takeTurn(() => verifyFile(folder.database, migrations, signal)),
    takeTurn: task => takeTurn(() => task(signal)),
    stop() {
      stopDaily()
      stopping.abort(new Error('The store is being closed'))
      return takeTurn(() => Promise.resolve())
    },
    leaveDaily() {
      try {
        if (bytesOf(folder) <= LARGEST_AT_THE_END && isDailyDue())
          backUpAtOnce({ db: db(), folder, reason: 'daily', at: now() })
      } catch (error) {
        onTrouble(error)
      }
    },
  }
}
