import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { RecordFault } from '../../domain/record/record-fault'
import { RECORD_BYTES_MAX } from '../../domain/record/record-file'
import { withStoreErrors } from '../../store'
import { notFound } from '../refusal'

/**
 * A file that a page hands over piece by piece. It lies beside the data, for its owner alone, until it was brought in or
 * left: one at a time, since there is one person at this computer.
 */
export interface Incoming {
  begin(fileId: string): void
  /** Sent again, a piece is taken once. */
  take(fileId: string, at: number, piece: Buffer): void
  isCurrent(fileId: string): boolean
  /** Where it lies. */
  pathOf(fileId: string): string
  forget(): void
}

export function createIncoming(dataFolder: string): Incoming {
  const folder = join(dataFolder, 'incoming')
  let current: string | null = null

  const forget = () => {
    current = null
    rmSync(folder, { recursive: true, force: true })
  }
  const pathOf = (fileId: string) => {
    if (current === null || fileId !== current) throw notFound('file')
    return join(folder, 'record.jsonl')
  }
  return {
    begin(fileId) {
      forget()
      withStoreErrors(folder, () => mkdirSync(folder, { mode: 0o700 }))
      current = fileId
      withStoreErrors(folder, () => appendFileSync(pathOf(fileId), '', { mode: 0o600 }))
    },
    take(fileId, at, piece) {
      const path = pathOf(fileId)
      const { size } = statSync(path)
      mustFit(at + piece.length)
      if (at === size) withStoreErrors(folder, () => appendFileSync(path, piece))
      else if (at + piece.length > size) throw new RecordFault('damaged', 'A piece of this file is missing.')
    },
    isCurrent: fileId => fileId === current,
    pathOf,
    forget,
  }
}

/** Refuses a file that is larger than any learner's record. */
export function mustFit(bytes: number): void {
  if (bytes <= RECORD_BYTES_MAX) return
  throw new RecordFault(
    'too-large',
    `This file is larger than ${RECORD_BYTES_MAX / 1_000_000} MB, and no learner’s record is: choose another one.`,
  )
}
