import { createHash } from 'node:crypto'
import type { RecordHashing } from '../domain/record/record-file'
import { CHAIN_START, chainHash } from './chain'

/** The hashes that a learner's record is checked by, in a file as in the database. */
export const recordHashing: RecordHashing = {
  start: CHAIN_START.toString('hex'),
  link: (previous, learnerId, event) =>
    chainHash(Buffer.from(previous, 'hex'), { ...event, learnerId }).toString('hex'),
  revisionOf,
  newSum() {
    const hash = createHash('sha256')
    return { add: text => void hash.update(text), result: () => hash.digest('hex') }
  },
}

const REVISION_LENGTH = 16

/** A revision is called by the beginning of its file's sha256, so a kept text shows its own damage. */
export function revisionOf(file: string | Buffer): string {
  return createHash('sha256').update(file).digest('hex').slice(0, REVISION_LENGTH)
}
