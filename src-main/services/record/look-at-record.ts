import type { EventBodies } from '../../domain/record/events'
import { readRecord, type ReadEvent, type RecordPart } from '../../domain/record/read-record'
import { damagedEntry, RecordFault } from '../../domain/record/record-fault'
import { recordHashing, type Slices, type Store } from '../../store'
import { mergedComment } from '../comments/merged-comment'
import { editionOf } from '../library/edition'
import { knownLearner, mustBeSame, type KnownLearner } from './known-learner'

/** What is told of a learner's record before anything of it is stored. */
export interface RecordReport {
  readonly learnerId: string
  /** As the file says it. */
  readonly name: string
  /** The name by which the same learner is known here; `null` of one who is new. */
  readonly hereAs: string | null
  /** Here as one whose record was handed in, and no profile. */
  readonly handedIn: boolean
  readonly answers: number
  /** Of the first and the last answer. */
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly newAnswers: number
  readonly newEvents: number
  /** Upheld appeals among what is new: they change keys, and with them scores, for everybody here. */
  readonly newRulings: number
  /** Of the comments on its answers those that are new here, or say something new. */
  readonly newComments: number
}

const PARTS_A_SLICE = 200

/** Reads the whole file and compares it with what is here; stores nothing. Throws a RecordFault. */
export function* lookAtRecord(store: Store, lines: Iterable<string>): Slices<RecordReport> {
  let known: KnownLearner | null = null
  let report: RecordReport = {
    ...{ learnerId: '', name: '', hereAs: null, handedIn: false, answers: 0, firstAt: null, lastAt: null },
    ...{ newAnswers: 0, newEvents: 0, newRulings: 0, newComments: 0 },
  }
  let [seen, comments] = [0, 0]
  for (const part of readRecord(lines, recordHashing)) {
    if (part.line === 'record') {
      const { id, name } = part.learner
      known = store.read(reader => knownLearner(reader, id))
      report = { ...report, learnerId: id, name, hereAs: known.name, handedIn: known.handedIn }
    }
    if (part.line === 'text') mustBeReadable(part)
    if (part.line === 'comment' && known) {
      const { id } = known
      const { kind } = store.read(reader => mergedComment(reader, id, part, ++comments))
      report = { ...report, newComments: report.newComments + (kind === 'same' ? 0 : 1) }
    }
    if (part.line === 'event' && known) report = withEvent(report, part, isNew(store, known, part))
    if (part.line === 'text' || ++seen % PARTS_A_SLICE === 0) yield
  }
  return report
}

function isNew(store: Store, known: KnownLearner, event: ReadEvent): boolean {
  return store.read(reader => {
    if (event.place < known.length) {
      mustBeSame(reader, known, event)
      return false
    }
    if (reader.records.hasEvent(event.id))
      throw damagedEntry(event.place, event.id, 'is here already, of another learner')
    return true
  })
}

function withEvent(report: RecordReport, { kind, at, body }: ReadEvent, fresh: boolean): RecordReport {
  const answer = kind === 'answer.given' ? 1 : 0
  const newOne = fresh ? 1 : 0
  const ruling = fresh && kind === 'appeal.ruled' && (JSON.parse(body) as EventBodies['appeal.ruled']).upheld ? 1 : 0
  return {
    ...report,
    answers: report.answers + answer,
    ...(answer ? { firstAt: report.firstAt ?? at, lastAt: at } : {}),
    newAnswers: report.newAnswers + answer * newOne,
    newEvents: report.newEvents + newOne,
    newRulings: report.newRulings + ruling,
  }
}

/** An answer is looked at again in the text as it was, so that must be one. */
function mustBeReadable({ id, file }: Extract<RecordPart, { line: 'text' }>): void {
  if (editionOf(file)?.text.id !== id) {
    throw new RecordFault('damaged', `The text “${id}” in this file is not a study text that this Winnow can read.`)
  }
}
