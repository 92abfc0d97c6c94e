/**
 * `foreign`: no such file of Winnow. `newer`: of a version that this one does not know. `damaged`: not as it was made.
 * `forked`: sound, and not to be joined with the record that is here. `not-here`: sound, and about somebody or something
 * that is not here.
 */
export type RecordFaultCode = 'foreign' | 'newer' | 'damaged' | 'too-large' | 'forked' | 'not-here'

/** Why a file that travels is refused: a sentence for whoever brought it, which names the entry or the line. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault'
  readonly code: RecordFaultCode

  constructor(code: RecordFaultCode, what: string) {
    super(`${what} Nothing was stored.`)
    this.code = code
  }
}

export const notARecord = () => new RecordFault('foreign', 'This is not a learner’s record made by Winnow.')

export const notComments = () => new RecordFault('foreign', 'This is no file of comments made by Winnow.')

export const damagedLine = (line: number) =>
  new RecordFault('damaged', `Line ${line} of this file was changed or damaged.`)

/** `place` from 0, as the chain counts; people count from 1. */
export const damagedEntry = (place: number, id: string, what: string) =>
  new RecordFault('damaged', `Entry number ${place + 1} of this record (${id}) ${what}.`)

/** `place` from 1, in the order of the file. */
export const damagedComment = (place: number, id: string, what: string) =>
  new RecordFault('damaged', `Comment number ${place} of this file (${id}) ${what}.`)
