import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { archiveName, archiveOf } from '../../../src-renderer/features/class/comments/comments-archive'

it('holds each file whole, also where two have one name', () => {
  const files = [
    { name: 'winnow-comments-Ada-2026-01-05.jsonl', bytes: strToU8('for Ada\n') },
    { name: 'winnow-comments-Ada-2026-01-05.jsonl', bytes: strToU8('for the other Ada: “é” 😀\n') },
  ]
  const found = unzipSync(archiveOf(files))
  expect(Object.entries(found).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['winnow-comments-Ada-2026-01-05.jsonl', 'for Ada\n'],
    ['winnow-comments-Ada-2026-01-05-2.jsonl', 'for the other Ada: “é” 😀\n'],
  ])
})

it.each([
  ['Year 10/b', 'winnow-comments-Year-10-b-2026-01-05.zip'],
  ['../..', 'winnow-comments-2026-01-05.zip'],
])('is named for the class %s', (name, file) => expect(archiveName(name, new Date(2026, 0, 5, 12))).toBe(file))
