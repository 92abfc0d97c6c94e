import { expect, it } from 'vitest'
import { adviceOn } from '../../../src-main/domain/classroom/advice'

it.each([
  [0, 0, null],
  [2, 2, null],
  [10, 2, 'teach'],
  [10, 3, 'discuss'],
  [10, 7, 'discuss'],
  [10, 8, 'move-on'],
  [3, 0, 'teach'],
  [3, 3, 'move-on'],
] as const)('of %i votes %i right: %s', (asked, right, advice) => {
  expect(adviceOn({ asked, right })).toBe(advice)
})
