// `npm run faults [-- NAME…] [--long]`: each promise is tried against the fault it is made for.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Counts, countsLine } from '../run/counts.ts'
import type { Fault, FaultResult } from './fault.ts'

/** Named here, so that a row that went missing fails instead of being forgotten. */
const ROWS = ['crash', 'power-cut', 'settings', 'migration', 'full-disk', 'ipc', 'electron-rules', 'offline'] as const

async function load(name: string): Promise<Fault> {
  const file = resolve(import.meta.dirname, `${name}.ts`)
  if (!existsSync(file)) throw new Error(`tests/faults/${name}.ts is missing`)
  const { fault } = (await import(file)) as { fault?: Fault }
  if (!fault) throw new Error(`tests/faults/${name}.ts does not export a fault`)
  return fault
}

async function runRow(name: string, long: boolean): Promise<FaultResult> {
  try {
    const fault = await load(name)
    console.log(`\n${name}: ${fault.promise}`)
    return await fault.run({ long, log: line => console.log(`  ${line}`) })
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { passed: 0, failed: 1, skipped: 0, notes: [detail] }
  }
}

/** One row is one test: it fails with any failure, and is skipped when nothing of it could run. */
function outcomeOf({ passed, failed, skipped }: FaultResult): keyof Counts {
  if (failed > 0 || passed + skipped === 0) return 'failed'
  return passed > 0 ? 'passed' : 'skipped'
}

const words = process.argv.slice(2)
const long = words.includes('--long')
const wanted = words.filter(word => word !== '--long')
const unknown = wanted.filter(word => !ROWS.some(row => row === word))
if (unknown.length > 0) {
  console.error(`No such row: ${unknown.join(', ')}. There are: ${ROWS.join(', ')}; and --long.`)
  process.exit(2)
}

const sum: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const name of ROWS.filter(row => wanted.length === 0 || wanted.includes(row))) {
  const begun = performance.now()
  const result = await runRow(name, long)
  const outcome = outcomeOf(result)
  sum[outcome]++
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  for (const note of result.notes) console.log(`  ${note}`)
  console.log(`${outcome === 'failed' ? 'FAILED' : outcome.padEnd(6)} ${name} ${countsLine(result)}, ${seconds} s`)
  if (outcome === 'skipped') console.log(`skipped: fault row ${name}, ${result.notes.join(' ')}`)
}
console.log(`\n${countsLine(sum)}`)
process.exitCode = sum.failed === 0 ? 0 : 1
