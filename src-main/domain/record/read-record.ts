import * as v from 'valibot'
import { checkComments } from './check-comments'
import { EVENT_SCHEMAS, isEventKind } from './event-schemas'
import type { EventBodies, EventKind } from './events'
import { damagedEntry, damagedLine, notARecord, RecordFault } from './record-fault'
import type { LineOf, LinkedEvent, RecordHashing, RecordLine } from './record-file'
import { parseRecordLine } from './parse-record-line'

/** An event that was checked: it fits its schema and continues the chain. */
export interface ReadEvent extends LinkedEvent {
  readonly line: 'event'
  readonly kind: EventKind
}
export type RecordPart = LineOf<'record'> | LineOf<'setting'> | LineOf<'text'> | LineOf<'comment'> | ReadEvent

const ORDER: Readonly<Record<RecordLine['line'], number>> = {
  ...{ record: 0, setting: 1, text: 2, comment: 3, event: 4, end: 5 },
}

/**
 * Hands over the parts of a learner's record, each checked, in the order of the file; the header comes first. Throws a
 * RecordFault at the first thing that is not as Winnow writes it, which may be the very last line: whoever stores the
 * parts must be able to take them back.
 */
export function* readRecord(lines: Iterable<string>, hashing: RecordHashing): Generator<RecordPart, void> {
  const sum = hashing.newSum()
  const chain = { learnerId: '', place: 0, previous: hashing.start }
  let comments = checkComments(hashing, '')
  let head: LineOf<'record'> | null = null
  let stage = -1
  let number = 0
  for (const line of lines) {
    number++
    if (stage === ORDER.end) throw new RecordFault('damaged', `Line ${number} of this file comes after its end.`)
    const read = parseRecordLine(line, number)
    if (ORDER[read.line] < stage || stage < 0 !== (read.line === 'record')) throw outOfOrder(number)
    stage = ORDER[read.line]
    if (read.line === 'end') {
      if (read.events !== head?.events || read.events !== chain.place) throw missing(chain.place)
      if (read.sum !== sum.result()) throw changedBeginning()
      comments.mustAllBeAnswered()
      continue
    }
    sum.add(`${line}\n`)
    if (read.line === 'record') {
      head = read
      chain.learnerId = read.learner.id
      comments = checkComments(hashing, read.learner.id)
    }
    if (read.line === 'text' && hashing.revisionOf(read.file) !== read.revision) throw damagedLine(number)
    if (read.line === 'comment') {
      if (head?.format === 1) throw damagedLine(number)
      comments.take(read)
    }
    if (read.line === 'event' && read.kind === 'answer.given') comments.answered(read.id)
    yield read.line === 'event' ? follow(chain, read, hashing) : read
  }
  if (stage < 0) throw new RecordFault('foreign', 'This file is empty.')
  if (stage !== ORDER.end) throw new RecordFault('damaged', 'The end of this file is missing.')
}

interface Chain {
  readonly learnerId: string
  place: number
  previous: string
}

function follow(chain: Chain, { place, id, at, kind, body, hash }: LineOf<'event'>, hashing: RecordHashing): ReadEvent {
  if (place !== chain.place) throw missing(chain.place)
  const event = { id, place, at, kind, body: JSON.stringify(body) }
  if (hashing.link(chain.previous, chain.learnerId, event) !== hash) {
    throw damagedEntry(place, id, 'was changed or damaged, or belongs to another learner')
  }
  if (!isEventKind(kind)) {
    throw new RecordFault(
      'newer',
      `Entry number ${place + 1} of this record is of a newer Winnow. Install the latest one.`,
    )
  }
  if (!fits(kind, id, body)) throw damagedEntry(place, id, 'is not as Winnow writes it')
  chain.place++
  chain.previous = hash
  return { line: 'event', ...event, kind, hash }
}

function fits(kind: EventKind, id: string, body: unknown): boolean {
  const { success, output } = v.safeParse<v.GenericSchema<unknown, EventBodies[EventKind]>>(EVENT_SCHEMAS[kind], body)
  return success && (!('answerId' in output) || kind !== 'answer.given' || output.answerId === id)
}

const outOfOrder = (line: number) =>
  line === 1 ? notARecord() : new RecordFault('damaged', `Line ${line} of this file is not where it belongs.`)

const missing = (place: number) =>
  new RecordFault('damaged', `Entry number ${place + 1} of this record is missing or not where it belongs.`)

const changedBeginning = () =>
  new RecordFault('damaged', 'What this file says of the learner or the settings, before its entries, was changed.')
