import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf } from '../../../src-renderer/app/file-pieces'
import { travellingFileName } from '../../../src-main/services/record/travelling-file-name'

it('reads the bytes of base64', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual(Uint8Array.from(bytes))
    }),
  ))

it.each([
  ['Ada Lovelace', 'winnow-record-Ada-Lovelace-2026-01-05.jsonl'],
  ['../../etc/passwd', 'winnow-record-etc-passwd-2026-01-05.jsonl'],
  ['Łukasz', 'winnow-record-Łukasz-2026-01-05.jsonl'],
  ['🙂', 'winnow-record-2026-01-05.jsonl'],
])('names the file of %s as any system takes it, by the learner’s own day', (name, file) => {
  expect(travellingFileName('record', name, Date.UTC(2026, 0, 5, 23), 'UTC')).toBe(file)
  expect(travellingFileName('record', name, Date.UTC(2026, 0, 4, 23), 'Europe/Berlin')).toBe(file)
})
