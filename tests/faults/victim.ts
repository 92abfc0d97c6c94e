import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface VictimOptions {
  /** A file of `children/`. */
  readonly script: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How long it may live after it began, or after it printed its first line. */
  readonly killAfterMs: number
  readonly countFrom: 'start' | 'first line'
}

export interface Killed {
  /** Everything it had printed when it died. */
  readonly lines: readonly string[]
  /** It ended by itself, before the kill. */
  readonly ended: boolean
  readonly complaint: string
}

const LONGEST_START_MS = 30_000

/** Runs a program of ours in a process of its own and ends it by kill -9, in the middle of whatever it does. */
export async function killInTheMiddle({ script, args, env, killAfterMs, countFrom }: VictimOptions): Promise<Killed> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'children', script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let complaint = ''
  const closed = new Promise<void>(done => child.on('close', () => done()))
  const firstLine = new Promise<void>(done => child.stdout.once('data', () => done()))
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => void (output += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (complaint += chunk))
  if (countFrom === 'first line')
    await Promise.race([firstLine, closed, sleep(LONGEST_START_MS, undefined, { ref: false })])
  await Promise.race([sleep(killAfterMs, undefined, { ref: false }), closed])
  const ended = child.exitCode !== null || child.signalCode !== null
  child.kill('SIGKILL')
  await closed
  // The last line may have been cut by the kill: then nobody was told.
  return { lines: output.split('\n').slice(0, -1), ended, complaint }
}
