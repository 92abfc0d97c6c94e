import { expect, it } from 'vitest'
import { parseOptions } from '../../simulate/options'

it('has a seed, 2,000 runs and 40 learners unless told', () => {
  expect(parseOptions([])).toEqual({ seed: 'winnow', runs: 2000, learners: 40 })
  expect(parseOptions(['--seed', 'x', '--runs', '100', '--learners', '10'])).toEqual({
    ...{ seed: 'x', runs: 100, learners: 10 },
  })
})

it.each([
  [['--runs', '99'], /from 100 to 100000, not “99”/],
  [['--runs', '1e3'], /not “1e3”/],
  [['--learners', '-5'], /argument/],
  [['--learners=2.5'], /not “2.5”/],
  [['--seed', ' '], /--seed needs a word/],
  [['--speed', '1'], /Unknown option/],
  [['many'], /Unexpected argument/],
])('refuses %j in words', (words, message) => {
  expect(parseOptions(words)).toMatch(message)
})
