import { readFileSync } from 'node:fs'
import { fromHere } from './from-here'
import { asPlainError, PlainError } from './plain-error'

/** A file's text, to the character. Throws a PlainError for one that is missing, unreadable or not UTF-8. */
export function readTextFile(path: string): string {
  const bytes = readBytes(path)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw new PlainError(`${path} is not a text file in UTF-8.`)
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(fromHere(path))
  } catch (error) {
    throw asPlainError(error, path)
  }
}
