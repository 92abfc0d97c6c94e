import type { TravellingComment } from './comment'
import { commentChain } from './comment-chain'
import { RECORD_FORMAT, type LineOf, type LinkedEvent, type RecordHashing } from './record-file'

export interface RecordParts {
  readonly winnow: string
  readonly madeAt: number
  readonly learner: LineOf<'record'>['learner']
  readonly settings: readonly Omit<LineOf<'setting'>, 'line'>[]
  readonly texts: Iterable<Omit<LineOf<'text'>, 'line'>>
  readonly comments: readonly TravellingComment[]
  readonly eventCount: number
  readonly events: Iterable<LinkedEvent>
}

/** The lines of a learner's record, each with its line break, one at a time. */
export function* writeRecord(parts: RecordParts, hashing: RecordHashing): Generator<string> {
  const sum = hashing.newSum()
  for (const line of linesBeforeEnd(parts, hashing)) {
    sum.add(`${line}\n`)
    yield `${line}\n`
  }
  yield `${JSON.stringify({ line: 'end', events: parts.eventCount, sum: sum.result() })}\n`
}

function* linesBeforeEnd(parts: RecordParts, hashing: RecordHashing) {
  const { winnow, madeAt, learner, settings, texts, comments, eventCount, events } = parts
  const { id, name, createdAt } = learner
  const who = { id, name, createdAt }
  yield JSON.stringify({ line: 'record', format: RECORD_FORMAT, winnow, madeAt, learner: who, events: eventCount })
  for (const { name, value } of settings) yield JSON.stringify({ line: 'setting', name, value })
  for (const { id, revision, file } of texts) yield JSON.stringify({ line: 'text', id, revision, file })
  const chain = commentChain(hashing, id)
  for (const comment of comments) yield JSON.stringify(chain.next(comment))
  for (const event of events) yield eventLine(event)
}

/** The body goes in as it is stored, so that its hash holds, and stands readable in the line all the same. */
function eventLine({ place, id, at, kind, body, hash }: LinkedEvent): string {
  const head = JSON.stringify({ line: 'event', place, id, at, kind })
  return `${head.slice(0, -1)},"body":${body},"hash":"${hash}"}`
}
