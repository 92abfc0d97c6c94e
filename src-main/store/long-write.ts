import Database from 'better-sqlite3'
import type { Connection } from './connection'
import { asStoreError } from './errors'
import { prepareReader } from './reader'
import type { Reader } from './reader'
import { finishInTurns } from './slices'
import type { Slices } from './slices'
import type { Topic } from './topics'
import type { Writer } from './writer'

export type LongOperation<T> = (writer: Writer) => Slices<T>

export interface LongCommit<T> {
  readonly result: T
  readonly topics: readonly Topic[]
  readonly afterCommit: readonly (() => void)[]
}

/** One operation in a transaction of its own that stays open over many turns: all of it is stored, or nothing. */
export async function commitInTurns<T>(
  { db, writer, wishes, transaction }: Connection,
  operation: LongOperation<T>,
  signal: AbortSignal,
): Promise<LongCommit<T>> {
  wishes.topics.clear()
  wishes.afterCommit.clear()
  // What undoes a single statement is else a file, written for each answer: it makes up half of what one costs. It cannot
  // be so always: inside a savepoint that goes on for long, SQLite looks through all of it again for each statement.
  db.pragma('temp_store = MEMORY')
  try {
    transaction.begin()
    const result = await finishInTurns(operation(writer), signal)
    transaction.commit()
    return { result, topics: [...wishes.topics], afterCommit: [...wishes.afterCommit] }
  } catch (error) {
    transaction.giveUp()
    throw asStoreError(error, db.name)
  } finally {
    db.pragma('temp_store = DEFAULT')
  }
}

/** What is committed, through a connection beside the one whose transaction is open; opened once somebody reads. */
export function openBeside({ db }: Connection): { readonly reader: () => Reader; readonly close: () => void } {
  let opened: { readonly beside: Database.Database; readonly reader: Reader } | null = null
  return {
    reader() {
      if (!opened) {
        const beside = new Database(db.name, { readonly: true, fileMustExist: true })
        opened = { beside, reader: prepareReader(beside) }
      }
      return opened.reader
    },
    close: () => void opened?.beside.close(),
  }
}
