import { describe, expect, it } from 'vitest'
import { advantage, failures, pooledAdvantage, testsOf, worseCells, type Cell } from '../../simulate/findings'
import { runCourseJob, runStaticJob, type CellResult, type StaticJob } from '../../simulate/jobs'
import { CONTROL } from '../../simulate/static-learners'
import { lastLine } from '../../simulate/report'

// The short form of `npm run simulate`: few learners and runs, the same each time.
const cellOf = (set: string): Cell => ({
  ...{ set, maker: 'made-up library' },
  results: runCourseJob({ kind: 'course', set, maker: 'made-up library', seed: 'short', learners: 5 }),
})
const cells = [cellOf('middling, forgets little'), cellOf('quick, forgets little')]

describe('made-up learners', () => {
  it('learn more by the schedule than in random order or massed', () => {
    expect(pooledAdvantage(cells, 'random').mean).toBeGreaterThan(0)
    expect(pooledAdvantage(cells, 'random', 'evenly').low).toBeGreaterThan(0)
    expect(pooledAdvantage(cells, 'massed').low).toBeGreaterThan(0)
    expect(failures(cells, [])).toEqual([])
  })

  it('are the same for the same seed', () => {
    const job = { kind: 'course', set: 'slow, forgets much', maker: 'article', seed: 'same', learners: 1 } as const
    expect(runCourseJob(job)).toEqual(runCourseJob(job))
  })
})

const told = (learner: string, runs: number) => {
  const job: StaticJob = { kind: 'static', learner, seed: 'short', runs }
  return { learner, ...runStaticJob(job) }
}

describe('learners who never change', () => {
  it.each(['the cynic', 'the believer', 'a cynic who relents', 'always d′ 0, c 0'])(
    'are told “better” in at most 5 % of runs, looking after every session: %s',
    learner => {
      expect(failures(cells, [told(learner, 120)])).toEqual([])
    },
  )

  it('are warned when they call ever more things opinion', () => {
    expect(told('the cynic', 20)).toMatchObject({ warned: 20 })
  })
})

it('who does get better is told so', () => {
  expect(told(CONTROL.name, 20).better).toBe(20)
})

describe('the simulation fails', () => {
  // What massed practice taught is put down to the schedule: so far apart that a few learners are enough to tell.
  const swapped = cells.map((cell): Cell => {
    const names = { schedule: 'random', random: 'massed', massed: 'schedule' } as const
    return { ...cell, results: cell.results.map((one): CellResult => ({ ...one, arm: names[one.arm] })) }
  })
  const flattered = { learner: 'the cynic', runs: 2000, better: 101, worse: 0, warned: 0 }

  it('when random order teaches more, and says where', () => {
    expect(failures(swapped, [])).toEqual(['The schedule is worse than random order.'])
    expect(worseCells(swapped).length).toBeGreaterThan(0)
    expect(lastLine(swapped, [flattered])).toMatch(
      /than after random order by −0\.\d\d .* random order was better in [12] of 2/,
    )
  })

  it('when a learner who never changes is told “better” once too often', () => {
    expect(failures(cells, [flattered])).toEqual(['“the cynic” was told “better” in 101 of 2000 runs.'])
    expect(failures(cells, [{ ...flattered, better: 100 }])).toEqual([])
  })
})

it('compares learner by learner', () => {
  const result = (arm: CellResult['arm'], dPrime: number[]): CellResult => {
    return { arm, delay: 7, mix: 'asMade', dPrime, criterion: dPrime, ownership: dPrime }
  }
  const results = [result('schedule', [1, 2, 3]), result('random', [0.5, 1.5, 2.5]), result('massed', [1, 1, 1])]
  const cell: Cell = { set: 'any', maker: 'article', results }
  expect(advantage(cell, 'random', testsOf('asMade').slice(0, 1))).toMatchObject({ mean: 0.5, low: 0.5, high: 0.5 })
  const { mean, low, high } = advantage(cell, 'massed', testsOf('asMade').slice(0, 1))
  // Mean 1, standard deviation 1, three learners.
  expect([mean, low, high].map(one => one.toFixed(3))).toEqual(['1.000', '-0.132', '2.132'])
})
