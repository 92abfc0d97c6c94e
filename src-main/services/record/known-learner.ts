import type { ReadEvent } from '../../domain/record/read-record'
import { RecordFault } from '../../domain/record/record-fault'
import type { Reader } from '../../store'

/** The learner of a file as far as they are here already. */
export interface KnownLearner {
  readonly id: string
  /** `null` of one who is not here. */
  readonly name: string | null
  /** Here as one whose record was handed in, and no profile. */
  readonly handedIn: boolean
  /** Events that are here. */
  readonly length: number
}

export function knownLearner(reader: Reader, id: string): KnownLearner {
  const name = reader.learners.find(id)?.name ?? null
  return { id, name, handedIn: reader.learners.isHandedIn(id), length: reader.records.length(id) }
}

/** One record is the beginning of the other, or they cannot be joined: each event's hash holds all before it. */
export function mustBeSame(reader: Reader, { id, name }: KnownLearner, { place, hash }: ReadEvent): void {
  if (reader.records.hashAt(id, place) === hash) return
  throw new RecordFault(
    'forked',
    `From entry number ${place + 1} on, this record and the one of ${name} that is here went separate ways: each was ` +
      'continued on its own, and they cannot be joined.',
  )
}
