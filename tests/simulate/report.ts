import { wilsonInterval } from '../../src-main/domain/measure/wilson'
import { ARMS, DELAYS, MIXES } from './course'
import type { Effect } from './effect'
import {
  advantage,
  meanOf,
  pooledAdvantage,
  resultOf,
  RIVALS,
  worseCells,
  type Cell,
  type StaticFinding,
} from './findings'
import { MIX_NAMES } from './measures'

/** What was found, to be read; one row a set, a material and a delay. */
export function tables(cells: readonly Cell[], statics: readonly StaticFinding[]): string {
  return [
    'Telling facts from opinions (d′) on unseen segments as they are made, and leaning (c, to opinion above 0).',
    table(
      ['learners', 'material', 'days', ...ARMS.flatMap(arm => [`d′ ${arm}`, 'c']), ...RIVALS.map(over)],
      cells.flatMap(cell => DELAYS.map(delay => cellRow(cell, delay))),
    ),
    'All sets, materials and delays together: the schedule less its rival, with 95 % intervals.',
    table(
      ['segments', ...RIVALS.map(over)],
      MIXES.map(mix => [MIX_NAMES[mix], ...RIVALS.map(rival => words(pooledAdvantage(cells, rival, mix)))]),
    ),
    'Learners who look at Progress after each of 160 sessions; told so of either test, at least once.',
    table(
      ['who', 'runs', '“better”', '95 %', '“worse”', 'warned of a lean'],
      statics.map(({ learner, runs, better, worse, warned }) => {
        const { low, high } = wilsonInterval({ asked: runs, right: better })
        const share = (count: number) => perCent(count / runs)
        return [learner, `${runs}`, share(better), `${perCent(low)} to ${perCent(high)}`, share(worse), share(warned)]
      }),
    ),
  ].join('\n\n')
}

const over = (rival: string) => `schedule − ${rival}`

function cellRow(cell: Cell, delay: (typeof DELAYS)[number]): string[] {
  const test = { delay, mix: 'asMade' as const }
  return [
    ...[cell.set, cell.maker, `${delay}`],
    ...ARMS.flatMap(arm => {
      const { dPrime, criterion } = resultOf(cell, arm, test)
      return [digits(meanOf(dPrime)), digits(meanOf(criterion))]
    }),
    ...RIVALS.map(rival => words(advantage(cell, rival, [test]))),
  ]
}

/** The last line: what all of it comes to, also where it does not please. */
export function lastLine(cells: readonly Cell[], statics: readonly StaticFinding[]): string {
  const worse = worseCells(cells).map(({ set, maker }) => `${set}, ${maker}`)
  const flattered = Math.max(...statics.map(({ better, runs }) => better / runs))
  const against = (rival: (typeof RIVALS)[number]) => {
    const effect = pooledAdvantage(cells, rival)
    const verdict = effect.low > 0 ? 'better' : effect.high < 0 ? 'worse' : 'neither better nor worse for certain'
    return `${verdict} than after ${rival === 'random' ? 'random order' : 'massed practice'} by ${words(effect)} of d′`
  }
  return [
    `On unseen segments, 7 and 28 days later, made-up learners taught by this schedule told facts from opinions`,
    `${against('random')} (${words(pooledAdvantage(cells, 'random', 'evenly'))} where every skill counts alike)`,
    `and ${against('massed')}; random order was better in ${worse.length} of ${cells.length} sets${
      worse.length > 0 ? ` (${worse.join('; ')})` : ''
    };`,
    `of learners who never change at most`,
    `${perCent(flattered)} were ever told that they got better.`,
  ].join(' ')
}

const digits = (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
const words = ({ mean, low, high }: Effect) => `${digits(mean)} (${digits(low)} to ${digits(high)})`
const perCent = (share: number) => `${(share * 100).toFixed(1)} %`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [head, widths.map(width => '-'.repeat(width)), ...rows].map(line).join('\n')
}
