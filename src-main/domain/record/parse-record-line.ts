import * as v from 'valibot'
import { canonicalJson } from './canonical-json'
import { damagedLine, notARecord, RecordFault } from './record-fault'
import { READ_FORMATS, recordLine, type RecordLine } from './record-file'

const headLike = v.looseObject({ line: v.literal('record'), format: v.number() })

/** One line of a learner's record, checked. */
export function parseRecordLine(line: string, number: number): RecordLine {
  const value = canonicalJson(line, number, notARecord)
  if (number === 1) mustBeOurs(value)
  const { success, output } = v.safeParse(recordLine, value)
  if (!success) throw damagedLine(number)
  return output
}

/** Told apart, since only one of them is to be mended by another version. */
function mustBeOurs(head: unknown): void {
  if (!v.is(headLike, head)) throw notARecord()
  if (READ_FORMATS.some(format => format === head.format)) return
  throw new RecordFault('newer', 'This record was made by another version of Winnow. Install the latest one.')
}
