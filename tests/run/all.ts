// `npm test`, once Node and packages are there: every step in turn, and one line of counts over all of them.
import { existsSync } from 'node:fs'
import { chromiumVersion, NoChromium } from '../chromium.ts'
import { findRuntime } from '../electron/runtime.ts'
import { chosen } from './chosen.ts'
import { countsLine, sumOf } from './counts.ts'
import { runStep, type Step, type StepResult } from './step.ts'

const PLAYWRIGHT = ['playwright', 'test', '--config', 'tests/playwright.config.ts'] as const

interface Part {
  readonly step: Step
  /** Why this machine cannot run it, or `null`. */
  readonly missing?: () => Promise<string | null>
  /** What it runs on, said before it runs. */
  readonly on?: () => Promise<string>
}

const CHECK: Part = { step: { name: 'check', command: ['node', 'tests/run/check.ts'], live: true } }
const BUILD: Part = { step: { name: 'build', command: ['node', 'src-main/cli/build.mjs'] } }

const PARTS: readonly Part[] = [
  CHECK,
  BUILD,
  { step: { name: 'faults', command: ['node', 'tests/faults/run.ts'], live: true } },
  {
    step: { name: 'e2e in Chromium', command: [...PLAYWRIGHT, '--project=browser'], live: true },
    missing: noChromium,
    on: chromiumVersion,
  },
  {
    step: { name: 'e2e in Electron', command: [...PLAYWRIGHT, '--project=electron'], live: true },
    missing: noElectron,
    on: electronVersion,
  },
]

const wanted = chosen(PARTS, ({ step }) => step.name)
// All but the check look at what is built, which must be of the sources as they are.
const needsBuild = wanted.some(part => part !== CHECK)
const all: StepResult[] = []
for (const part of PARTS) {
  if (wanted.includes(part) || (part === BUILD && needsBuild)) all.push(await runPart(part))
}
const sum = sumOf(all.map(result => result.counts))
console.log(['', ...all.flatMap(result => result.skipped), countsLine(sum)].join('\n'))
process.exitCode = sum.failed === 0 ? 0 : 1

async function runPart({ step, missing, on }: Part): Promise<StepResult> {
  const reason = await missing?.()
  if (reason) return { counts: { passed: 0, failed: 0, skipped: 1 }, skipped: [`skipped: ${step.name}: ${reason}`] }
  console.log(`\n${step.name}${on ? `: ${await on()}` : ''}`)
  return runStep(step)
}

async function noChromium(): Promise<string | null> {
  try {
    await chromiumVersion()
    return null
  } catch (error) {
    if (error instanceof NoChromium) return error.message
    throw error
  }
}

function noElectron(): Promise<string | null> {
  const runtime = findRuntime()
  if ('missing' in runtime) return Promise.resolve(runtime.missing)
  const hasDisplay = Boolean(process.env['DISPLAY']) || existsSync('/usr/bin/Xvfb')
  return Promise.resolve(hasDisplay ? null : 'no display: DISPLAY is not set and Xvfb is not installed')
}

function electronVersion(): Promise<string> {
  const runtime = findRuntime()
  if ('missing' in runtime) throw new Error(runtime.missing)
  const core = runtime.coreNode
    ? `the core in a process on Node ${process.versions.node}`
    : 'the core in a utility process'
  return Promise.resolve(`Electron ${runtime.electron} (Node ${runtime.node}), ${core}`)
}
