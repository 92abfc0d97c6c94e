import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import type { Fault } from './fault.ts'

const CHILD = resolve(import.meta.dirname, 'children/fill-disk.ts')

interface Outcome {
  readonly storedWhenFull: number
  readonly lostWhenFull: number
  readonly lost: number
  readonly problems: readonly string[]
  readonly codes: readonly string[]
  readonly slowestMs: number
  readonly storedAfter: number
}

/** A disk of 24 MB in a namespace of its own: nothing is left mounted, however the child ends. */
function onSmallDisk(disk: string, command: string): ReturnType<typeof spawnSync> {
  const script = 'mount -t tmpfs -o size=24m winnow "$1" && shift && exec "$@"'
  const words = ['--map-root-user', '--mount', 'sh', '-c', script, 'sh', disk]
  return spawnSync('unshare', [...words, ...(command === 'true' ? ['true'] : [process.execPath, command, disk])])
}

export const fault: Fault = {
  name: 'full-disk',
  promise: 'a full disk loses nothing and says so',
  run() {
    const disk = makeTemporaryFolder('winnow-full-')
    try {
      if (onSmallDisk(disk.path, 'true').status !== 0)
        return Promise.resolve({ passed: 0, failed: 0, skipped: 1, notes: ['a small disk cannot be mounted here'] })
      const { stdout, stderr } = onSmallDisk(disk.path, CHILD)
      if (String(stdout) === '') throw new Error(String(stderr))
      const found = JSON.parse(String(stdout)) as Outcome
      const held = {
        'nothing acknowledged is lost': found.lostWhenFull === 0 && found.lost === 0 && found.storedWhenFull > 0,
        'each refusal says that the disk is full, within a second':
          found.codes.join() === 'full' && found.slowestMs < 1000,
        'it stores again once there is room, without a restart': found.storedAfter > 0,
        'the database is whole': found.problems.length === 0,
      }
      const broken = Object.entries(held).filter(([, holds]) => !holds)
      return Promise.resolve({
        passed: Object.keys(held).length - broken.length,
        failed: broken.length,
        skipped: 0,
        notes: [JSON.stringify(found), ...broken.map(([what]) => `does not hold: ${what}`)],
      })
    } finally {
      disk.remove()
    }
  },
}
