import { isBroken } from '../../domain/measure/bound'
import { GUESSERS, guesserTitle, type GuesserName } from '../../domain/measure/shortcuts/guesser'
import type { Shortcuts } from '../../domain/measure/shortcuts/shortcuts'
import { TESTS, type Test } from '../../domain/measure/shortcuts/test-item'
import { limitWords } from './bound-words'
import { percent } from './share-words'
import { markdownTable } from './table'

/** How well each guesser does on both tests, with its interval, and what it must stay under. */
export function guesserTable({ guessers, bounds }: Shortcuts): string {
  const boundOf = (guesser: GuesserName, test: Test) =>
    bounds.find(({ what }) => what === guesserTitle({ guesser, test }))
  const cell = (guesser: GuesserName, test: Test) => {
    const { accuracy = null, interval = null } =
      guessers.find(one => one.guesser === guesser && one.test === test) ?? {}
    if (accuracy === null || interval === null) return 'nothing to weigh'
    const bound = boundOf(guesser, test)
    const broken = bound && isBroken(bound) ? ' BROKEN' : ''
    return `${percent(accuracy)} (${percent(interval.low)} to ${percent(interval.high)})${broken}`
  }
  const rows = GUESSERS.map(guesser => {
    const limits = boundOf(guesser, 'evidence')?.limits
    return [guesser, limits ? limitWords(limits) : '', ...TESTS.map(test => cell(guesser, test))]
  })
  return markdownTable([['seen', 'bound', 'fact against opinion', 'article against source'], ...rows])
}
