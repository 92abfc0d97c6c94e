/** Something a person can mend; the message is a whole sentence and all that is shown. */
export class PlainError extends Error {
  override readonly name = 'PlainError'
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: path => `There is no file ${path}.`,
  EISDIR: path => `${path} is a folder, not a file.`,
  ENOTDIR: path => `There is no file ${path}.`,
  EACCES: path => `${path} cannot be opened: you have no permission.`,
  EPERM: path => `${path} cannot be opened: you have no permission.`,
  EROFS: path => `${path} cannot be written: the disk is read-only.`,
  ENOSPC: path => `${path} cannot be written: the disk is full.`,
}

/** What the system says about a file, as a plain sentence; anything else stays what it is. */
export function asPlainError(error: unknown, path: string): unknown {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
  return reason ? new PlainError(reason(path), { cause: error }) : error
}
