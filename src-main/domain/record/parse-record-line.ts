import * as v from 'valibot'
import { damagedLine, notARecord, RecordFault } from './record-fault'
import { RECORD_FORMAT, RECORD_LINE_MAX, recordLine, type RecordLine } from './record-file'

/** Keys that a careless program would take for something of its own. Within words their quotes are escaped. */
const TRAPS = /"(__proto__|constructor|prototype)":/

/**
 * One line as Winnow writes it, to the character: written again it must be the same, so that no doubled key, odd escape
 * or blank can make two programs read two things.
 */
export function parseRecordLine(line: string, number: number): RecordLine {
  const value = jsonOf(line, number)
  if (number === 1) mustBeOurs(value)
  const { success, output } = v.safeParse(recordLine, value)
  if (!success) throw damagedLine(number)
  return output
}

/** Told apart, since only one of them is to be mended by another version. */
function mustBeOurs(header: unknown): void {
  const about = v.safeParse(v.looseObject({ line: v.literal('record'), format: v.number() }), header)
  if (!about.success) throw notARecord()
  if (about.output.format !== RECORD_FORMAT) {
    throw new RecordFault('newer', 'This record was made by another version of Winnow. Install the latest one.')
  }
}

function jsonOf(line: string, number: number): unknown {
  if (line.length > RECORD_LINE_MAX) {
    throw new RecordFault('too-large', `Line ${number} of this file is longer than any that Winnow writes.`)
  }
  try {
    const value: unknown = JSON.parse(line)
    if (!TRAPS.test(line) && JSON.stringify(value) === line) return value
  } catch {
    // What is no JSON, or nested deeper than JSON can be written, is told below.
  }
  throw number === 1 ? notARecord() : damagedLine(number)
}
