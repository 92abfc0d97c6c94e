import { expect, it } from 'vitest'
import type { TravellingComment } from '../../../src-main/domain/record/comment'
import { readComments } from '../../../src-main/domain/record/read-comments'
import { RecordFault } from '../../../src-main/domain/record/record-fault'
import { writeComments } from '../../../src-main/domain/record/write-comments'
import { recordHashing } from '../../../src-main/store'

const MADE: readonly TravellingComment[] = [
  {
    id: 'c-1',
    eventId: 'a-1',
    author: 'Ms Hill',
    words: 'Look again.\n“Said” is the word.',
    at: 1,
    changedAt: 1,
    seenAt: null,
  },
  { id: 'c-2', eventId: 'a-1', author: 'Ms Hill', words: null, at: 2, changedAt: 4, seenAt: null },
  { id: 'c-3', eventId: 'a-2', author: 'Ms Hill', words: '<b>Well</b> read, عمر.', at: 3, changedAt: 3, seenAt: 9 },
]

function linesOf(comments = MADE): string[] {
  const learner = { id: 'ada', name: 'Ada' }
  const parts = { winnow: '0.1.0', madeAt: 7, learner, from: 'Ms Hill', comments }
  return writeComments(parts, recordHashing).map(line => line.slice(0, -1))
}

const read = (lines: readonly string[]) => readComments(lines, recordHashing)
function fault(lines: readonly string[]): { code: string; message: string } {
  try {
    read(lines)
  } catch (error) {
    if (error instanceof RecordFault) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('The file was read.')
}
const replaced = (what: string, by: string) => linesOf().map(line => line.replace(what, by))

it('reads what was written', () => {
  const { header, comments } = read(linesOf())
  expect(header).toMatchObject({ learner: { id: 'ada', name: 'Ada' }, from: 'Ms Hill', madeAt: 7, comments: 3 })
  expect(comments.map(({ line: _, hash: __, ...comment }) => comment)).toEqual(MADE)
})

it.each<[string, string, string, () => readonly string[]]>([
  ['an empty file', 'foreign', 'This file is empty.', () => []],
  ['another file', 'foreign', 'no file of comments', () => ['Dear diary,']],
  ['a record', 'foreign', 'no file of comments', () => replaced('"line":"comments"', '"line":"record"')],
  ['another format', 'newer', 'another version of Winnow', () => replaced('"format":1', '"format":2')],
  ['changed words', 'damaged', 'Comment number 1 of this file (c-1) was changed', () => replaced('Look', 'Took')],
  ['a changed author', 'damaged', 'Comment number 3 ', () => linesOf().with(3, linesOf()[3]!.replace('Hill', 'Mill'))],
  ['a changed time', 'damaged', 'Comment number 2 ', () => replaced('"changedAt":4', '"changedAt":5')],
  ['another answer', 'damaged', 'Comment number 3 ', () => replaced('"a-2"', '"a-1"')],
  ['another learner', 'damaged', 'Comment number 1 ', () => replaced('"id":"ada"', '"id":"ida"')],
  ['another name', 'damaged', 'whom it is for and from', () => replaced('"name":"Ada"', '"name":"Ida"')],
  ['another sender', 'damaged', 'whom it is for and from', () => replaced('"from":"Ms Hill"', '"from":"Mr Hill"')],
  ['a missing comment', 'damaged', 'Comment number 2 ', () => linesOf().toSpliced(2, 1)],
  ['the last comment gone', 'damaged', 'Comment number 3 of this file is missing', () => linesOf().toSpliced(3, 1)],
  [
    'comments in another order',
    'damaged',
    'Comment number 1 ',
    () => linesOf().with(1, linesOf()[2]!).with(2, linesOf()[1]!),
  ],
  ['a second head', 'damaged', 'Line 2 ', () => linesOf().toSpliced(1, 0, linesOf()[0]!)],
  ['no end', 'damaged', 'The end of this file is missing.', () => linesOf().slice(0, -1)],
  ['no end and no comment', 'damaged', 'The end of this file is missing.', () => linesOf().slice(0, 1)],
  ['something after its end', 'damaged', 'Line 6 ', () => [...linesOf(), '']],
  ['a blank too many', 'damaged', 'Line 2 ', () => replaced('"id":"c-1"', '"id": "c-1"')],
  ['a field too many', 'damaged', 'Line 2 ', () => replaced('"seenAt":null', '"seenAt":null,"more":1')],
  ['a line of no use', 'damaged', 'Line 3 ', () => linesOf().with(2, '{"line":"setting"}')],
  ['a trap', 'damaged', 'Line 2 ', () => replaced('"at":1', '"__proto__":{"polluted":1},"at":1')],
  ['a line that is far too long', 'too-large', 'Line 2 ', () => linesOf().with(1, `"${'a'.repeat(3_000_000)}"`)],
])('refuses %s', (_, code, words, lines) => {
  expect(fault(lines())).toEqual({ code, message: expect.stringContaining(words) as string })
  expect(fault(lines()).message).toMatch(/ Nothing was stored\.$/)
})

it.each<[string, Partial<TravellingComment>]>([
  ['no words at all', { words: '' }],
  ['blanks alone', { words: '   ' }],
  ['words that begin with a blank', { words: ' Look.' }],
  ['too many words', { words: 'a'.repeat(2001) }],
  ['a tab', { words: 'Look\there.' }],
  ['half a character', { words: 'Look \uD83D here.' }],
  ['an author with a line break', { author: 'Ms\nHill' }],
  ['no author', { author: '' }],
  ['an id with markup', { id: '<b>' }],
  ['a moment that no calendar has', { changedAt: 8.64e15 + 1 }],
])('refuses a forged comment with %s', (_, change) => {
  expect(fault(linesOf([{ ...MADE[0]!, ...change }]))).toMatchObject({
    ...{ code: 'damaged', message: 'Line 2 of this file was changed or damaged. Nothing was stored.' },
  })
})

it('refuses the same comment twice, however well its hashes hold', () => {
  expect(fault(linesOf([MADE[0]!, MADE[0]!])).message).toContain(
    'Comment number 2 of this file (c-1) is in this file twice',
  )
})
