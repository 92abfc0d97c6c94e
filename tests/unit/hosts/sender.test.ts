import { expect, test } from 'vitest'
import { isOurPage } from '../../../src-main/hosts/electron/sender'

const ours = { parent: null, origin: 'winnow://app', processId: 4, routingId: 1 }

test('hears our own page', () => {
  expect(isOurPage({ ...ours }, ours)).toBe(true)
})

test.each([
  ['a frame that has gone', null],
  ['a frame inside our page', { ...ours, parent: ours, routingId: 2 }],
  ['another origin in our window', { ...ours, origin: 'https://example.org' }],
  ['an origin that starts like ours', { ...ours, origin: 'winnow://app.example.org' }],
  ['a file', { ...ours, origin: 'file://' }],
  ['an opaque origin', { ...ours, origin: 'null' }],
  ['the page of another process', { ...ours, processId: 5 }],
  ['another window of the same process', { ...ours, routingId: 7 }],
])('does not hear %s', (_who, sender) => {
  expect(isOurPage(sender, ours)).toBe(false)
})

test('hears nobody while there is no window, and not a frame that goes while it is looked at', () => {
  expect(isOurPage(ours, null)).toBe(false)
  const going = {
    ...ours,
    get origin(): string {
      throw new Error('Render frame was disposed')
    },
  }
  expect(isOurPage(going, ours)).toBe(false)
})
