import { decodeRequestMessage } from '@orpc/standard-server-peer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FRAME_LIMIT } from '../../../src-main/hosts/electron/core-wire'
import { isRequestFrame } from '../../../src-main/hosts/electron/request-frame'

const frame = (message: unknown) => JSON.stringify(message)

test('lets through what our page sends: a request, and the cancelling of one', () => {
  expect(isRequestFrame(frame({ i: '1', p: { u: '/library/list' } }))).toBe(true)
  expect(isRequestFrame(frame({ i: '1', p: { u: '/library/read', b: { json: { textId: 'a' } } } }))).toBe(true)
  expect(isRequestFrame(frame({ i: '9', p: { u: '/app/changes', h: { 'last-event-id': '3' } } }))).toBe(true)
  expect(isRequestFrame(frame({ i: '9', t: 4 }))).toBe(true)
})

test.each([
  ['what is no text', { i: '1', p: { u: '/library/list' } }],
  ['bytes', new Uint8Array([123, 125])],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no id', frame({ p: { u: '/a/b' } })],
  ['an id that is no text', frame({ i: 1, p: { u: '/a/b' } })],
  ['no payload', frame({ i: '1' })],
  ['an address elsewhere', frame({ i: '1', p: { u: 'http://[' } })],
  ['a path of prototype keys', frame({ i: '1', p: { u: '/__proto__/constructor' } })],
  ['a method', frame({ i: '1', p: { u: '/library/list', m: 'GET' } })],
  ['a file', frame({ i: '1', p: { u: '/library/list', h: { 'content-disposition': 'x; filename="a"' } } })],
  ['a form', frame({ i: '1', p: { u: '/library/list', h: { 'content-type': 'multipart/form-data' } } })],
  ['a stream', frame({ i: '1', t: 3, p: { e: 'message' } })],
  ['an unknown type', frame({ i: '1', t: 9, p: { u: '/a/b' } })],
  ['more than the limit', frame({ i: '1', p: { u: '/a/b', b: 'x'.repeat(FRAME_LIMIT) } })],
])('drops %s', (_what, data) => {
  expect(isRequestFrame(data)).toBe(false)
})

test('nothing it lets through can fail to decode', async () => {
  const mutant = fc.record(
    {
      i: fc.oneof(fc.string(), fc.jsonValue()),
      t: fc.oneof(fc.constantFrom(1, 2, 3, 4), fc.jsonValue()),
      p: fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            u: fc.oneof(
              fc.constantFrom('/library/list', '//', '/a b/c', 'x:', '/library/%zz'),
              fc.webUrl(),
              fc.string(),
            ),
            b: fc.jsonValue(),
            h: fc.oneof(
              fc.jsonValue(),
              fc.dictionary(fc.constantFrom('content-type', 'last-event-id'), fc.jsonValue()),
            ),
            m: fc.oneof(fc.string(), fc.jsonValue()),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  )
  let let_through = 0
  await fc.assert(
    fc.asyncProperty(mutant, async message => {
      const data = frame(message)
      if (!isRequestFrame(data)) return
      let_through++
      await expect(decodeRequestMessage(data)).resolves.toHaveLength(3)
    }),
    { numRuns: 5_000 },
  )
  expect(let_through).toBeGreaterThan(50)
})
