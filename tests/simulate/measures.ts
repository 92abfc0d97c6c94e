import { wilsonInterval } from '../../src-main/domain/measure/wilson'
import { MIXES } from './course'
import type { Effect } from './effect'
import { advantage, FLATTERY_MAX, pooledAdvantage, RIVALS, testsOf, type Cell, type StaticFinding } from './findings'

/** One line of the output; like those of `npm run bench`, with an interval instead of a baseline. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly goal: string | null
  /** `null` where nothing hangs on it. */
  readonly holds: boolean | null
}

export function measuresOf(
  cells: readonly Cell[],
  statics: readonly StaticFinding[],
  control: StaticFinding,
): Measure[] {
  const gated = (rival: string, mix: string) => rival === 'random' && mix === 'asMade'
  return [
    ...cells.flatMap(cell =>
      RIVALS.flatMap(rival =>
        MIXES.flatMap(mix =>
          testsOf(mix).map(test => {
            const name = `advantage over ${rival}, ${cell.maker}, ${cell.set}, ${test.delay} days, ${MIX_NAMES[mix]}`
            return measureOf(name, advantage(cell, rival, [test]))
          }),
        ),
      ),
    ),
    ...cells.map(cell => {
      const effect = advantage(cell, 'random', testsOf('asMade'))
      const name = `advantage over random, ${cell.maker}, ${cell.set}`
      return measureOf(name, effect)
    }),
    ...RIVALS.flatMap(rival =>
      MIXES.map(mix => {
        const effect = pooledAdvantage(cells, rival, mix)
        const [goal, holds] = gated(rival, mix) ? (['at least 0', effect.mean >= 0] as const) : ([null, null] as const)
        return measureOf(`advantage over ${rival}, all, ${MIX_NAMES[mix]}`, effect, goal, holds)
      }),
    ),
    ...statics.map(found => toldBetter(found, `at most ${FLATTERY_MAX}`, found.better / found.runs <= FLATTERY_MAX)),
    toldBetter(control, null, null),
  ]
}

export const MIX_NAMES = { asMade: 'as made', evenly: 'each skill alike' } as const

function measureOf(name: string, effect: Effect, goal: string | null = null, holds: boolean | null = null): Measure {
  return { name, value: round(effect.mean), unit: 'd′', low: round(effect.low), high: round(effect.high), goal, holds }
}

function toldBetter({ learner, better, runs }: StaticFinding, goal: string | null, holds: boolean | null): Measure {
  const { low, high } = wilsonInterval({ asked: runs, right: better })
  const name = `told better: ${learner}`
  return { name, value: round(better / runs), unit: 'share', low: round(low), high: round(high), goal, holds }
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
