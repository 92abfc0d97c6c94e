// `npm run bench [-- NAME…]`: one JSON object a line for each measure, and exit status 1 when a ratio does not hold.
import '../simulate/resolve-typescript.ts'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Bench } from './bench.ts'

const NOT_BENCHES = ['run.ts', 'bench.ts']

/** Each file beside this one is a bench; what they share lies in folders. */
const NAMES = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.ts') && !NOT_BENCHES.includes(name))
  .map(name => name.slice(0, -'.ts'.length))
  .sort()

const words = process.argv.slice(2)
const unknown = words.filter(word => !NAMES.includes(word))
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`)
  process.exit(2)
}

let holds = true
for (const name of NAMES.filter(one => words.length === 0 || words.includes(one))) {
  const { bench } = (await import(resolve(import.meta.dirname, `${name}.ts`))) as { bench?: Bench }
  if (!bench) throw new Error(`tests/bench/${name}.ts does not export a bench`)
  for (const measure of await bench.run({ log: line => console.error(line) })) {
    console.log(JSON.stringify(measure))
    if (measure.holds === false) holds = false
  }
}
process.exitCode = holds ? 0 : 1
