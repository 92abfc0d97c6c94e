import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CODE_ALPHABET,
  guessingRisk,
  makeCode,
  readCode,
  writeCode,
} from '../../../src-main/domain/classroom/join-code'
import { randomFrom } from '../../../src-main/domain/exercise/random'

it('reads a code however it is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(' ', '-', '', ' – ', '\n'), (seed, between) => {
      const code = makeCode(randomFrom(seed))
      expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{6}$`))
      expect(readCode([...code.toLowerCase()].join(between))).toBe(code)
      expect(readCode(writeCode(code))).toBe(code)
    }),
  )
})

it.each(['', 'K7MQ4', 'K7MQ4DD', 'K7MQ4O', 'K7MQ41', 'К7MQ4D', '💡K7MQ4', '\u0000K7MQ4D'])(
  'takes %j for no code',
  typed => {
    expect(readCode(typed)).toBeNull()
  },
)

it('cannot be guessed within an hour at a try a second', () => {
  expect(guessingRisk(3600, 1)).toBeLessThan(1e-5)
  expect(guessingRisk(1e12, 1)).toBe(1)
})
