import { DELAYS, MIXES, type ArmName } from './course'
import { effectOf, pooled, type Effect } from './effect'
import type { CellResult, MakerName, StaticResult } from './jobs'

/** All tests of one set of parameters on one material. */
export interface Cell {
  readonly set: string
  readonly maker: MakerName
  readonly results: readonly CellResult[]
}

export type Rival = Exclude<ArmName, 'schedule'>
export const RIVALS: readonly Rival[] = ['random', 'massed']

type Figure = 'dPrime' | 'criterion' | 'ownership'
type Test = Pick<CellResult, 'delay' | 'mix'>

export function resultOf({ results, set, maker }: Cell, arm: ArmName, { delay, mix }: Test): CellResult {
  const found = results.find(one => one.arm === arm && one.delay === delay && one.mix === mix)
  if (!found) throw new RangeError(`No result of ${arm} after ${delay} days: ${set}, ${maker}`)
  return found
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The schedule less its rival, learner by learner, in one test or in the mean of several. */
export function advantage(cell: Cell, rival: Rival, tests: readonly Test[], figure: Figure = 'dPrime'): Effect {
  const each = tests.map(test => {
    const [own, other] = [resultOf(cell, 'schedule', test)[figure], resultOf(cell, rival, test)[figure]]
    return own.map((value, learner) => value - (other[learner] ?? NaN))
  })
  return effectOf((each[0] ?? []).map((_, learner) => meanOf(each.map(one => one[learner] ?? NaN))))
}

export const testsOf = (mix: (typeof MIXES)[number]): Test[] => DELAYS.map(delay => ({ delay, mix }))

/** Over all sets, materials and delays. */
export function pooledAdvantage(cells: readonly Cell[], rival: Rival, mix: (typeof MIXES)[number] = 'asMade'): Effect {
  return pooled(cells.map(cell => advantage(cell, rival, testsOf(mix))))
}

export interface StaticFinding extends StaticResult {
  readonly learner: string
}

/** How often a learner who does not change may be told of getting better. */
export const FLATTERY_MAX = 0.05

/** Where random order was better for certain. Told, but no failure by itself: README, _Decisions_. */
export function worseCells(cells: readonly Cell[]): Cell[] {
  return cells.filter(cell => advantage(cell, 'random', testsOf('asMade')).high < 0)
}

/** What fails, in words; empty when nothing does. */
export function failures(cells: readonly Cell[], statics: readonly StaticFinding[]): string[] {
  const flattered = statics.filter(({ better, runs }) => better / runs > FLATTERY_MAX)
  return [
    ...(pooledAdvantage(cells, 'random').mean < 0 ? ['The schedule is worse than random order.'] : []),
    ...flattered.map(({ learner, better, runs }) => `“${learner}” was told “better” in ${better} of ${runs} runs.`),
  ]
}
