import { statSync } from 'node:fs'
import { finish, openStore } from '../../store'
import type { StoreOptions } from '../../store'
import { mustFit } from './incoming'
import { linesOf } from './lines-of'
import { lookAtRecord, type RecordReport } from './look-at-record'
import { mergeRecord, type MergedRecord } from './merge-record'

export type ImportedRecord = RecordReport & MergedRecord

/** Brings a learner's record into a data folder that no Winnow runs on; a new one is made. */
export async function importRecord(
  file: string,
  options: Pick<StoreOptions, 'folder' | 'now' | 'randomId'>,
): Promise<ImportedRecord> {
  mustFit(statSync(file).size)
  const store = openStore(options)
  try {
    const report = finish(lookAtRecord(store, linesOf(file)))
    return { ...report, ...(await store.writeInTurns(writer => mergeRecord(writer, linesOf(file), 'profile'))) }
  } finally {
    await store.close()
  }
}
