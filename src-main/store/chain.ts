import { createHash } from 'node:crypto'

/** The hash before the first event of every learner. */
export const CHAIN_START: Buffer = Buffer.alloc(32)

/** An event exactly as its row is stored: text as the bytes on disk, so that not a letter can change unseen. */
export interface StoredEvent {
  readonly id: string | Buffer
  readonly learnerId: string | Buffer
  readonly place: number
  readonly at: number
  readonly kind: string | Buffer
  readonly body: string | Buffer
}

/**
 * sha256 over the previous hash and every field, each led by its length so that no two rows read the same. It
 * shows damage and careless edits, not forgery: there is no key that a forger would lack.
 */
export function chainHash(previous: Buffer, event: StoredEvent): Buffer {
  const hash = createHash('sha256').update(previous)
  for (const field of [event.id, event.learnerId, String(event.place), String(event.at), event.kind, event.body]) {
    const bytes = typeof field === 'string' ? Buffer.from(field) : field
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    hash.update(length).update(bytes)
  }
  return hash.digest()
}
