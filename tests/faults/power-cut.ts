import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import type { Fault } from './fault.ts'
import { inLanes } from './lanes.ts'
import { compileShim } from './power-cut/shim.ts'
import { hasDatabase, lookForSurvivors } from './survivors.ts'
import { killInTheMiddle } from './victim.ts'

const LANES = 2
/** One disk goes through so many power cuts, so that recovering from the last one is tried too. */
const CUTS_A_DISK = 5
const CONTROL_CUTS = 50
const SCRIPTS = ['answer-alone.ts', 'answer-in-bursts.ts'] as const

interface Tally {
  cuts: number
  acknowledged: number
  lost: number
  readonly problems: string[]
}

interface CutOptions {
  readonly library: string
  readonly index: number
  readonly controls: readonly string[]
}

/** Answers are given until the power goes; then the folder holds what was synced, and nothing else. */
async function cutPower(disk: string, { library, index, controls }: CutOptions) {
  const live = join(disk, 'live')
  const durable = join(disk, 'durable')
  mkdirSync(durable, { recursive: true })
  rmSync(live, { recursive: true, force: true })
  cpSync(durable, live, { recursive: true })
  const killed = await killInTheMiddle({
    script: SCRIPTS[index % SCRIPTS.length]!,
    args: [live, ...controls],
    env: { LD_PRELOAD: library, WINNOW_LIVE: live, WINNOW_DURABLE: durable },
    killAfterMs: Math.random() * 500,
    countFrom: 'first line',
  })
  return { ...killed, durable }
}

async function cutOneDisk(cuts: number, tally: Tally, options: CutOptions): Promise<void> {
  const disk = makeTemporaryFolder('winnow-power-')
  const acknowledged: string[] = []
  for (let cut = 0; cut < cuts; cut++) {
    const { lines, ended, complaint, durable } = await cutPower(disk.path, { ...options, index: options.index + cut })
    if (ended) tally.problems.push(`It ended by itself: ${complaint.slice(0, 500)}`)
    acknowledged.push(...lines)
    tally.cuts++
    tally.acknowledged += lines.length
    // The next start must not see more than the disk has, and what it writes is on the disk: so a copy is looked at.
    const looked = join(disk.path, 'looked-at')
    rmSync(looked, { recursive: true, force: true })
    cpSync(durable, looked, { recursive: true })
    if (!hasDatabase(looked)) {
      tally.lost += acknowledged.length
      break
    }
    const { lost, problems } = await lookForSurvivors(looked, acknowledged)
    tally.lost += lost
    tally.problems.push(...problems)
    if (lost > 0) break
  }
  disk.remove()
}

async function cutMany(disks: number, library: string): Promise<Tally> {
  const tally: Tally = { cuts: 0, acknowledged: 0, lost: 0, problems: [] }
  await inLanes(disks, LANES, index => cutOneDisk(CUTS_A_DISK, tally, { library, index, controls: [] }))
  return tally
}

/** With synchronous=NORMAL answers must be lost: else the shim or the test does not bite. */
async function control(library: string): Promise<Tally> {
  const tally: Tally = { cuts: 0, acknowledged: 0, lost: 0, problems: [] }
  while (tally.lost === 0 && tally.cuts < CONTROL_CUTS)
    await cutOneDisk(1, tally, { library, index: tally.cuts, controls: ['normal'] })
  return tally
}

export const fault: Fault = {
  name: 'power-cut',
  promise: 'an acknowledged answer survives a power cut',
  async run({ long }) {
    const folder = makeTemporaryFolder('winnow-shim-')
    try {
      const shim = compileShim(folder.path)
      if ('missing' in shim) return { passed: 0, failed: 0, skipped: 1, notes: [shim.missing] }
      const { cuts, acknowledged, lost, problems } = await cutMany((long ? 500 : 50) / CUTS_A_DISK, shim.library)
      const normal = await control(shim.library)
      const held = [lost === 0 && acknowledged > cuts, problems.length === 0, normal.lost > 0]
      return {
        passed: held.filter(Boolean).length,
        failed: held.filter(one => !one).length,
        skipped: 0,
        notes: [
          `${cuts} power cuts, ${acknowledged} acknowledged answers, ${lost} lost, ${problems.length} integrity errors`,
          `control with synchronous=NORMAL: ${normal.lost} lost in ${normal.cuts} cuts (must be more than 0)`,
          ...problems.slice(0, 5),
        ],
      }
    } finally {
      folder.remove()
    }
  },
}
