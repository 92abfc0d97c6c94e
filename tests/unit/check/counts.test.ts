import { expect, test } from 'vitest'
import { countsIn, countsLine, countsOf, sumOf } from '../../run/counts.ts'

test('the last line of counts in an output is what it came to', () => {
  const output =
    'a test that says 1 passed, 0 failed, 0 skipped\n3 passed, 0 failed, 0 skipped\n7 passed, 1 failed, 2 skipped\n'
  expect(countsIn(output)).toEqual({ passed: 7, failed: 1, skipped: 2 })
  expect(countsIn('nothing of the kind')).toBeNull()
})

test('a step without counts is one test, by its exit status', () => {
  expect(countsOf(0, 'All is well.')).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countsOf(2, 'Oh.')).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countsOf(null, '')).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a step that dies after its tests passed has failed', () => {
  expect(countsOf(1, '7 passed, 0 failed, 0 skipped')).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(countsOf(null, '7 passed, 2 failed, 0 skipped')).toEqual({ passed: 7, failed: 2, skipped: 0 })
})

test('a step that says it failed has failed, whatever its status', () => {
  expect(countsOf(0, '7 passed, 1 failed, 0 skipped').failed).toBe(1)
})

test('counts add up, and are written in one way', () => {
  const sum = sumOf([
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 1, skipped: 0 },
  ])
  expect(countsLine(sum)).toBe('11 passed, 1 failed, 2 skipped')
})
