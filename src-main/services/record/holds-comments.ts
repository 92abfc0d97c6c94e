import { closeSync, openSync, readSync } from 'node:fs'
import { COMMENTS_BEGIN } from '../../domain/record/comments-file'

/** Whether a file begins as a file of comments does; whether it is one is for its reader to say. */
export function holdsComments(file: string): boolean {
  const beginning = Buffer.alloc(COMMENTS_BEGIN.length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, beginning)
  } finally {
    closeSync(handle)
  }
  return beginning.toString('latin1') === COMMENTS_BEGIN
}
