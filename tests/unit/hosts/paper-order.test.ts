import { expect, test } from 'vitest'
import { paperOrder } from '../../../src-main/hosts/electron/paper-order'

test('takes an order to print, and one for a PDF', () => {
  expect(paperOrder({ kind: 'print', file: 'winnow-progress-2026-11-23' })).not.toBeNull()
  expect(paperOrder({ kind: 'pdf', file: 'winnow-über-uns-2026-11-23' })).toEqual({
    kind: 'pdf',
    file: 'winnow-über-uns-2026-11-23',
  })
})

test.each([
  ['nothing', undefined],
  ['a word', 'pdf'],
  ['another kind', { kind: 'shell', file: 'report' }],
  ['no name', { kind: 'pdf', file: '' }],
  ['a path', { kind: 'pdf', file: '../../.bashrc' }],
  ['a path of Windows', { kind: 'pdf', file: 'C:\\report' }],
  ['a hidden file', { kind: 'pdf', file: '.report' }],
  ['a name with a line break', { kind: 'pdf', file: 'report\n' }],
  ['a name without end', { kind: 'pdf', file: 'a'.repeat(101) }],
  ['more than was agreed', { kind: 'pdf', file: 'report', pageSize: { width: 1, height: 1 } }],
])('takes no order that has %s', (_what, order) => {
  expect(paperOrder(order)).toBeNull()
})
