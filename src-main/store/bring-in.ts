import type { Database } from 'better-sqlite3'
import type { LinkedEvent } from '../domain/record/record-file'
import { CHAIN_START, chainHash } from './chain'
import { insertEvent, lastLink, toEvent } from './event-rows'
import type { Summaries } from './summaries'
import { UnfitEvent } from './summaries/must-change'

export type BringIn = (learnerId: string, event: LinkedEvent) => void

/**
 * Puts an event that was made elsewhere at the end of its learner's chain, with its own id, time and hash, in the
 * transaction that is open. Throws an UnfitEvent where it does not continue the chain, takes an id that is taken, or
 * belongs to nothing its learner has.
 */
export function eventBringIn(db: Database, summaries: Summaries): BringIn {
  const last = lastLink(db)
  const insert = insertEvent(db)
  return (learnerId, { id, place, at, kind, body, hash }) => {
    const before = last.get(learnerId)
    const previous = before?.hash ?? CHAIN_START
    const row = { id, learnerId, place, at, kind, body }
    const own = chainHash(previous, row)
    if (place !== (before ? before.place + 1 : 0) || own.toString('hex') !== hash) {
      throw new UnfitEvent(`The event ${id} does not continue the chain`)
    }
    try {
      const { lastInsertRowid } = insert.run({ ...row, previous, hash: own })
      summaries.again(toEvent({ ...row, seq: Number(lastInsertRowid) }))
    } catch (error) {
      throw isConstraint(error) ? new UnfitEvent(`The event ${id} takes what is taken`, { cause: error }) : error
    }
  }
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
}
