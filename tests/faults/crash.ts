import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import type { Fault } from './fault.ts'
import { inLanes } from './lanes.ts'
import { lookForSurvivors } from './survivors.ts'
import { killInTheMiddle } from './victim.ts'

const LANES = 2
/** A folder lives through so many crashes before a new one is begun: the record grows, and first starts are hit too. */
const CRASHES_A_FOLDER = 20
const CONTROL_RUNS = 100
const SCRIPTS = ['answer-alone.ts', 'answer-in-bursts.ts'] as const

interface Tally {
  kills: number
  acknowledged: number
  lost: number
  readonly problems: string[]
}

const newTally = (): Tally => ({ kills: 0, acknowledged: 0, lost: 0, problems: [] })

/** Most kills fall among answers; each fifth at any moment of the start. */
async function crashOnce(folder: string, index: number, controls: readonly string[]) {
  const duringStart = index % 5 === 4
  return killInTheMiddle({
    script: controls.length > 0 ? SCRIPTS[0] : SCRIPTS[index % SCRIPTS.length]!,
    args: [folder, ...controls],
    killAfterMs: Math.random() * (duringStart ? 500 : 150),
    countFrom: duringStart ? 'start' : 'first line',
  })
}

async function crashOneFolder(runs: number, tally: Tally, controls: readonly string[]): Promise<void> {
  const folder = makeTemporaryFolder('winnow-crash-')
  const acknowledged: string[] = []
  for (let index = 0; index < runs; index++) {
    const { lines, ended, complaint } = await crashOnce(folder.path, index, controls)
    if (ended) tally.problems.push(`It ended by itself: ${complaint.slice(0, 500)}`)
    acknowledged.push(...lines)
    const { lost, problems } = await lookForSurvivors(folder.path, acknowledged)
    tally.kills++
    tally.acknowledged += lines.length
    tally.lost += lost
    tally.problems.push(...problems)
    if (lost > 0) break
  }
  folder.remove()
}

async function crash(kills: number): Promise<Tally> {
  const tally = newTally()
  await inLanes(kills / CRASHES_A_FOLDER, LANES, () => crashOneFolder(CRASHES_A_FOLDER, tally, []))
  return tally
}

/** A core that acknowledges before it stores must be found out. */
async function control(): Promise<Tally> {
  const tally = newTally()
  while (tally.lost === 0 && tally.kills < CONTROL_RUNS) await crashOneFolder(1, tally, ['early'])
  return tally
}

export const fault: Fault = {
  name: 'crash',
  promise: 'an acknowledged answer survives a crash',
  async run({ long }) {
    const { kills, acknowledged, lost, problems } = await crash(long ? 1000 : 200)
    const early = await control()
    const held = [lost === 0 && acknowledged > kills, problems.length === 0, early.lost > 0]
    return {
      passed: held.filter(Boolean).length,
      failed: held.filter(one => !one).length,
      skipped: 0,
      notes: [
        `${kills} kills, ${acknowledged} acknowledged answers, ${lost} lost, ${problems.length} integrity errors`,
        `control that acknowledges before it stores: ${early.lost} lost in ${early.kills} kills (must be more than 0)`,
        ...problems.slice(0, 5),
      ],
    }
  },
}
