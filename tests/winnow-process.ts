import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const ROOT = resolve(import.meta.dirname, '..')
export const HOST = join(ROOT, 'out/main/browser-host.cjs')
export const START = join(ROOT, 'src-main/cli/start.mjs')
const READY = /^Winnow is ready: (.*)$/m

/** What a runner sets for itself; with both of the colours Node writes a warning that Winnow did not say. */
const NOT_OURS = { INIT_CWD: undefined, npm_lifecycle_event: undefined, FORCE_COLOR: undefined, NO_COLOR: undefined }

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface WinnowProcess {
  readonly pid: number
  /** The address of the ready line; rejects with what was printed when the process ends before. */
  readonly ready: Promise<string>
  readonly ended: Promise<Ended>
  /** What was said so far. */
  stderr(): string
  /** Every process that came of this one and still runs, whoever is its parent now. */
  readonly left: () => number[]
  readonly kill: (signal: NodeJS.Signals, whom?: 'process' | 'group') => void
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly uid?: number
}

/** A real Winnow in processes of its own. The default is the browser host on any port without a window. */
export function runWinnow(program: string, args: readonly string[], { env, uid }: RunOptions = {}): WinnowProcess {
  const mark = `WINNOW_TEST_RUN=${randomUUID()}`
  const [name = '', value = ''] = mark.split('=')
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...NOT_OURS, ...env, [name]: value },
    // A process group of its own, as a terminal gives it one.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const ended = collect(child)
  let stderr = ''
  child.stderr?.on('data', (chunk: string) => (stderr += chunk))
  return {
    pid: child.pid ?? 0,
    ready: readyLine(child, ended),
    ended,
    stderr: () => stderr,
    left: () => processesWith(mark),
    kill: (signal, whom = 'process') =>
      void process.kill(whom === 'group' ? -(child.pid ?? 0) : (child.pid ?? 0), signal),
  }
}

export const runHost = (data: string, args: readonly string[] = ['--port', '0', '--no-open'], options?: RunOptions) =>
  runWinnow(process.execPath, [HOST, '--data', data, ...args], options)

export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'winnow-test-'))
}

export function removeFolder(folder: string): void {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Kills what is left at the end of a test, also where the test failed. */
export async function endAll(processes: readonly WinnowProcess[]): Promise<void> {
  for (const pid of processes.flatMap(({ left }) => left())) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
  await Promise.all(processes.map(({ ended }) => ended))
}

/** Answers with what is still running when the time is over: nothing, as it should be. */
export async function leftAfter({ left }: WinnowProcess, ms: number): Promise<number[]> {
  const until = performance.now() + ms
  while (left().length > 0 && performance.now() < until) await wait(25)
  return left()
}

function collect(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (status, signal) => done({ status, signal, stdout, stderr }))
  })
}

function readyLine(child: ChildProcess, ended: Promise<Ended>): Promise<string> {
  const ready = new Promise<string>((done, fail) => {
    let stdout = ''
    child.stdout?.on('data', (chunk: string) => {
      const [, address] = READY.exec((stdout += chunk)) ?? []
      if (address !== undefined) done(address)
    })
    ended.then(({ stderr }) => fail(new Error(`Winnow ended before it was ready: ${stderr}`)), fail)
  })
  // Not every test waits for it.
  ready.catch(() => {})
  return ready
}

/** Children inherit the environment, so the mark is found in all of them, also in those that lost their parent. */
function processesWith(mark: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => isMarked(pid, mark))
}

function isMarked(pid: number, mark: string): boolean {
  try {
    // A process that ended and was not yet waited for has an empty command line.
    return (
      readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark) && readFileSync(`/proc/${pid}/cmdline`).length > 0
    )
  } catch {
    return false
  }
}
