import { stringify } from 'csv-stringify'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { AnswerRecord } from '../services'
import { fromHere } from './from-here'
import { writeWhole } from './write-whole'

const COLUMNS: readonly { readonly key: keyof AnswerRecord; readonly header: string }[] = [
  { key: 'learner', header: 'learner' },
  { key: 'time', header: 'time' },
  { key: 'text', header: 'text' },
  { key: 'revision', header: 'revision' },
  { key: 'segment', header: 'segment' },
  { key: 'exercise', header: 'exercise' },
  { key: 'layer', header: 'layer' },
  { key: 'givenLabel', header: 'given label' },
  { key: 'keyLabel', header: 'key label' },
  { key: 'givenOwner', header: 'given owner' },
  { key: 'keyOwner', header: 'key owner' },
  { key: 'confidence', header: 'confidence' },
  { key: 'correct', header: 'correct' },
  { key: 'score', header: 'score' },
  { key: 'rescored', header: 'rescored' },
  { key: 'first', header: 'first' },
  { key: 'milliseconds', header: 'milliseconds' },
]

/**
 * RFC 4180 with a byte order mark, so that spreadsheets read UTF-8; a cell that one would take for a formula gets a
 * leading apostrophe. To stdout without a file.
 */
export async function writeCsv(records: Iterable<AnswerRecord>, out?: string): Promise<void> {
  const csv = stringify({
    bom: true,
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
    // Its own rule quotes whole line ends only, RFC 4180 either half.
    quoted_match: /[\r\n]/,
  })
  if (out === undefined) await pipeline(Readable.from(records), csv, process.stdout, { end: false })
  else await writeWhole(fromHere(out), out, file => pipeline(Readable.from(records), csv, createWriteStream(file)))
}
