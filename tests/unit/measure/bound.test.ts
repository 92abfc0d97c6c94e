import { expect, it } from 'vitest'
import { boundOf, boundOfShare } from '../../../src-main/domain/measure/bound'

it.each([
  [7, 20, 'kept'],
  [13, 20, 'kept'],
  [34, 100, 'broken'],
  [66, 100, 'broken'],
  [0, 0, 'nothing to weigh'],
  [0, 5, 'broken'],
])('%i of %i, between 35 and 65 %%, is %s', (right, asked, standing) => {
  expect(boundOfShare('any', { right, asked }, { atLeast: 0.35, atMost: 0.65 }).standing).toBe(standing)
})

it('a figure that must stay under its limit must not reach it', () => {
  expect(boundOf('any', 0.6, { under: 0.6 }).standing).toBe('broken')
  expect(boundOf('any', 0.599, { under: 0.6 }).standing).toBe('kept')
  expect(boundOf('any', null, { under: 0.6 })).toMatchObject({ standing: 'nothing to weigh', figure: null })
})
