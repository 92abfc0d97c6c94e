import { expect, it } from 'vitest'
import type { TravellingComment } from '../../../src-main/domain/record/comment'
import { readRecord } from '../../../src-main/domain/record/read-record'
import { RecordFault } from '../../../src-main/domain/record/record-fault'
import { writeRecord } from '../../../src-main/domain/record/write-record'
import { recordHashing } from '../../../src-main/store'
import { answerGiven, oldSessionStarted, sessionStarted } from '../../fixtures/events'
import { HARBOUR_FILE } from '../../fixtures/study-texts'

type Body = Readonly<Record<string, unknown>>
type Made = readonly [kind: string, body: object, id?: string]

const REVISION = recordHashing.revisionOf(HARBOUR_FILE)
const MADE: readonly Made[] = [
  ['session.started', sessionStarted('one')],
  ['answer.given', answerGiven('first', 'one'), 'first'],
  ['session.started', oldSessionStarted('two')],
  ['session.finished', { sessionId: 'one', early: true }],
]

/** A record whose chain and sum hold, whatever is in it: as somebody would forge it who knows how they are made. */
function linesOf(
  made: readonly Made[] = MADE,
  settings = [{ name: 'textSize', value: 115 }],
  comments: readonly TravellingComment[] = [],
): string[] {
  let previous = recordHashing.start
  const events = made.map(([kind, body, id = `event-${kind}-${made.findIndex(one => one[1] === body)}`], place) => {
    const event = {
      id: id.replaceAll('.', '-'),
      place,
      at: 1_790_000_000_000 + place,
      kind,
      body: JSON.stringify(body),
    }
    previous = recordHashing.link(previous, 'learner', event)
    return { ...event, hash: previous }
  })
  const learner = { id: 'learner', name: 'Ada', createdAt: 5 }
  const texts = [{ id: 'harbour', revision: REVISION, file: HARBOUR_FILE }]
  const parts = { winnow: '0.1.0', madeAt: 7, learner, settings, texts, comments, eventCount: made.length, events }
  return [...writeRecord(parts, recordHashing)].map(line => line.slice(0, -1))
}

const read = (lines: readonly string[]) => [...readRecord(lines, recordHashing)]
function fault(lines: readonly string[]): { code: string; message: string } {
  try {
    read(lines)
  } catch (error) {
    if (error instanceof RecordFault) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('The record was read.')
}

it('reads what was written, of this version and of the first', () => {
  const parts = read(linesOf())
  expect(parts.map(part => part.line)).toEqual(['record', 'setting', 'text', 'event', 'event', 'event', 'event'])
  expect(parts[0]).toMatchObject({ winnow: '0.1.0', learner: { id: 'learner', name: 'Ada', createdAt: 5 }, events: 4 })
  expect(parts[1]).toMatchObject({ name: 'textSize', value: 115 })
  expect(parts[2]).toMatchObject({ id: 'harbour', file: HARBOUR_FILE })
  expect(parts[4]).toMatchObject({ id: 'first', place: 1, body: JSON.stringify(MADE[1]?.[1]) })
})

it('reads a record of somebody who has done nothing yet', () => {
  expect(read(linesOf([], [])).map(part => part.line)).toEqual(['record', 'text'])
})

const swapped = (lines: string[], one: number, other: number) => {
  const copy = [...lines]
  ;[copy[one], copy[other]] = [lines[other]!, lines[one]!]
  return copy
}
const replaced = (what: string, by: string) => linesOf().map(line => line.replace(what, by))

it.each<[string, string, string, () => readonly string[]]>([
  ['an empty file', 'foreign', 'This file is empty.', () => []],
  ['another file', 'foreign', 'not a learner’s record', () => ['Dear diary,', 'today']],
  ['JSON of another program', 'foreign', 'not a learner’s record', () => ['{"name":"left-pad"}']],
  ['a record without its head', 'foreign', 'not a learner’s record', () => linesOf().slice(1)],
  ['another format', 'newer', 'another version of Winnow', () => replaced('"format":2', '"format":3')],
  ['a kind of event that is not known', 'newer', 'Entry number 1 ', () => linesOf([['test.sat', { sitting: 1 }]])],
  ['a line that is no JSON', 'damaged', 'Line 5 ', () => linesOf().with(4, '{"line":"event"')],
  ['a line with a blank too many', 'damaged', 'Line 2 ', () => replaced('"name":"textSize"', '"name": "textSize"')],
  ['a key that is there twice', 'damaged', 'Line 2 ', () => replaced('"value":115', '"value":90,"value":115')],
  ['a missing event', 'damaged', 'Entry number 2 of', () => linesOf().toSpliced(4, 1)],
  ['events in another order', 'damaged', 'Entry number 2 of', () => swapped(linesOf(), 4, 5)],
  ['parts in another order', 'damaged', 'Line 3 ', () => swapped(linesOf(), 1, 2)],
  ['a second head', 'damaged', 'Line 2 ', () => linesOf().toSpliced(1, 0, linesOf()[0]!)],
  ['no end', 'damaged', 'The end of this file is missing.', () => linesOf().slice(0, -1)],
  ['the last event gone', 'damaged', 'Entry number 4 of', () => linesOf().toSpliced(6, 1)],
  ['something after its end', 'damaged', 'Line 9 ', () => [...linesOf(), '']],
  ['a changed answer', 'damaged', '(first) was changed', () => replaced('"correct":true', '"correct":false')],
  ['a changed time', 'damaged', '(first) was changed', () => replaced('1790000000001', '1790000000002')],
  ['another learner', 'damaged', 'Entry number 1 ', () => replaced('"id":"learner"', '"id":"another"')],
  ['a changed name', 'damaged', 'of the learner or the settings', () => replaced('"Ada"', '"Ida"')],
  ['a changed setting', 'damaged', 'of the learner or the settings', () => replaced('115', '150')],
  [
    'a changed text',
    'damaged',
    'Line 3 ',
    () => replaced('harbour"', 'harbor"').with(2, linesOf()[2]!.replace('the', 'a')),
  ],
  ['a line that is far too long', 'too-large', 'Line 2 ', () => linesOf().with(1, `"${'a'.repeat(3_000_000)}"`)],
  [
    'JSON that is nested too deep',
    'damaged',
    'Line 2 ',
    () => linesOf().with(1, '['.repeat(900_000) + ']'.repeat(900_000)),
  ],
])('refuses %s', (_, code, words, lines) => {
  expect(fault(lines())).toEqual({ code, message: expect.stringContaining(words) as string })
  expect(fault(lines()).message).toMatch(/ Nothing was stored\.$/)
})

const answer = answerGiven('first', 'one') as unknown as Body
const trapped = (name: string) => JSON.parse(`{"sessionId":"one","early":true,"${name}":{"polluted":1}}`) as object

it.each<[string, Made]>([
  ['a field too many', ['session.finished', { sessionId: 'one', early: true, more: 1 }]],
  ['a field too few', ['session.finished', { sessionId: 'one' }]],
  ['a field of another type', ['session.finished', { sessionId: 'one', early: 'yes' }]],
  ['an id with markup', ['session.finished', { sessionId: '<b>one</b>', early: true }]],
  ['an answer under another id', ['answer.given', answer, 'second']],
  ['a confidence there is not', ['answer.given', { ...answer, confidence: 4 }, 'first']],
  ['a score above one', ['answer.given', { ...answer, score: 1.5 }, 'first']],
  ['the answer of another exercise', ['answer.given', { ...answer, exercise: 'trace' }, 'first']],
  ['words beyond measure', ['answer.given', { ...answer, revision: 'a'.repeat(30_000) }, 'first']],
  ['a skill there is not', ['examples.passed', { sessionId: 'one', skill: 'guessing' }]],
])('refuses a forged event with %s', (_, made) => {
  const id = made[2] ?? 'event-'
  expect(fault(linesOf([made]))).toEqual({
    code: 'damaged',
    message: expect.stringMatching(
      new RegExp(`^Entry number 1 of this record \\(${id}.*\\) is not as Winnow writes it\\.`),
    ) as string,
  })
})

it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s among the fields of an event', name => {
  expect(fault(linesOf([['session.finished', trapped(name)]]))).toMatchObject({ code: 'damaged' })
  expect({}).not.toHaveProperty('polluted')
})

it('refuses a moment that no calendar has', () => {
  expect(fault(replaced('"madeAt":7', '"madeAt":8640000000000001'))).toMatchObject({ code: 'damaged' })
  expect(fault(replaced('"at":1790000000001', '"at":8640000000000001'))).toMatchObject({
    message: 'Line 5 of this file was changed or damaged. Nothing was stored.',
  })
})

it.each(['a\nb', '\u202Eabc', '   ', 'a'.repeat(41), '<b>', 'ada'])(
  'takes the name %j only as a profile could have it',
  name => {
    const lines = linesOf().map(line => line.replace('"Ada"', JSON.stringify(name)))
    const { message } = fault(lines)
    expect(message).toContain(name === '<b>' || name === 'ada' ? 'of the learner or the settings' : 'Line 1 ')
  },
)
