export type StoreErrorCode =
  | 'missing'
  | 'read-only'
  | 'full'
  | 'locked'
  | 'not-a-database'
  | 'foreign'
  | 'newer'
  | 'corrupt'
  | 'disk'
  | 'migration-failed'
  | 'backup-missing'
  | 'backup-unusable'

/** What went wrong with the data on disk, in a whole sentence that also says what to do. Nothing was deleted. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

const sentences: Record<StoreErrorCode, (path: string, detail: string) => string> = {
  missing: path => `There is no database at ${path}. Check the name of the data folder.`,
  'read-only': path =>
    `Winnow cannot write to ${path}. Nothing was changed. Allow writing there, or choose another data folder.`,
  full: path =>
    `The disk that holds ${path} is full. What was not acknowledged was not stored; all else is safe. Make room and try again.`,
  locked: path => `Another Winnow is using ${path}. Go on in that one, or close it and start again.`,
  'not-a-database': path =>
    `${path} is not a database. It was left as it is. Move it somewhere else, then start Winnow again or restore a backup.`,
  foreign: path =>
    `${path} is a database of another program. It was left as it is. Move it somewhere else, or choose another data folder.`,
  newer: path =>
    `${path} was written by a newer or different version of Winnow. It was left as it is. Start that version, or install the latest one.`,
  corrupt: path =>
    `${path} is damaged. It was left as it is. Restore a backup (the damaged file is kept), or copy the data folder first and ask for help.`,
  disk: path =>
    `The disk reported an error at ${path}. What was acknowledged is safe. Check the disk and its connection, then try again.`,
  'migration-failed': (path, detail) =>
    `Winnow could not bring ${path} up to date (${detail}). Nothing was changed. Start the version used before, and report this.`,
  'backup-missing': path => `There is no backup at ${path}. Choose another one.`,
  'backup-unusable': (path, detail) =>
    `The backup ${path} is damaged and was not used (${detail}). The database was left as it is. Choose another backup.`,
}

export function storeError(code: StoreErrorCode, path: string, detail = '', cause?: unknown): StoreError {
  return new StoreError(code, sentences[code](path, detail), cause)
}

const systemCodes: Record<string, StoreErrorCode> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  // What Node says of a folder that it cannot make on a read-only disk.
  ENOENT: 'read-only',
  EEXIST: 'read-only',
  ENOTDIR: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EIO: 'disk',
}

// Longest first: an extended code that means something else than its family stands before it.
const sqliteCodes: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_IOERR_CORRUPTFS', 'corrupt'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_IOERR', 'disk'],
]

/** What SQLite and the system say about files becomes a StoreError; every other error stays what it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) return error
  const said = String(error.code)
  const code = systemCodes[said] ?? sqliteCodes.find(([prefix]) => said.startsWith(prefix))?.[1]
  return code ? storeError(code, path, said, error) : error
}

/** SQLite's answer when the ledger says that the schema is current, and yet a table or column is gone. */
export function isMissingSchema(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR' && /^no such/.test(error.message)
}

export function withStoreErrors<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw asStoreError(error, path)
  }
}
