import { damagedLine, RecordFault } from './record-fault'

/** UTF-16 code units; the longest is a study text. */
export const LINE_MAX = 2_000_000

/** Keys that a careless program would take for something of its own. Within words their quotes are escaped. */
const TRAPS = /"(__proto__|constructor|prototype)":/

/**
 * One line of a file as Winnow writes it, to the character: written again it must be the same, so that no doubled key,
 * odd escape or blank can make two programs read two things. `foreign` says what the file is not, if it is the first.
 */
export function canonicalJson(line: string, number: number, foreign: () => RecordFault): unknown {
  if (line.length > LINE_MAX) {
    throw new RecordFault('too-large', `Line ${number} of this file is longer than any that Winnow writes.`)
  }
  try {
    const value: unknown = JSON.parse(line)
    if (!TRAPS.test(line) && JSON.stringify(value) === line) return value
  } catch {
    // What is no JSON, or nested deeper than JSON can be written, is told below.
  }
  throw number === 1 ? foreign() : damagedLine(number)
}
