import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { type Counts, countsLine, countsOf } from './counts.ts'

export interface Step {
  readonly name: string
  /** A program of node_modules/.bin, or `node`. */
  readonly command: readonly [string, ...string[]]
  /** Shows the output while it runs, for a step of minutes. */
  readonly live?: boolean
}

export interface StepResult {
  readonly counts: Counts
  readonly skipped: readonly string[]
}

export const ROOT = resolve(import.meta.dirname, '../..')
const BIN = resolve(ROOT, 'node_modules/.bin')

/** Runs a step under the project's own Node, and prints one line for it; the whole output only where it failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const begun = performance.now()
  const { status, output } = await runCommand(step)
  const counts = countsOf(status, output)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const many = counts.passed + counts.failed + counts.skipped > 1 ? `  ${countsLine(counts)}` : ''
  console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(22)} ${seconds.padStart(6)} s${many}`)
  if (counts.failed > 0 && !step.live) console.log(`\n${output.trim()}\n`)
  const skipped = skippedIn(output)
  if (!step.live) for (const line of skipped) console.log(`       ${line}`)
  return { counts, skipped }
}

/** What a step could not run, in its own words: lines that begin with "skipped: ". */
const skippedIn = (output: string) => [...output.matchAll(/^ *(skipped: .*)$/gm)].map(([, line]) => line ?? '')

function runCommand({ command: [program, ...args], live }: Step) {
  return new Promise<{ status: number | null; output: string }>(done => {
    // One of the two ways to ask for no colours: Node warns where both are there.
    const { NO_COLOR: _, ...given } = process.env
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...given, PATH: `${BIN}:${process.env.PATH}`, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: string) => {
      output += chunk
      if (live) process.stdout.write(chunk.replace(/^(?=.)/gm, '  | '))
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.on('error', error => done({ status: null, output: `${output}\n${error.message}` }))
    child.on('close', status => done({ status, output }))
  })
}
