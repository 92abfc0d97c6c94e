import { renameSync, rmSync } from 'node:fs'
import { asPlainError, PlainError } from './plain-error'

/** The file appears whole or not at all. */
export async function writeWhole(file: string, shown: string, write: (file: string) => Promise<void>): Promise<void> {
  const part = `${file}.part`
  try {
    await write(part)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    if (isMissingFolder(error)) throw new PlainError(`${shown} cannot be written: there is no such folder.`)
    throw asPlainError(error, shown)
  }
}

function isMissingFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
