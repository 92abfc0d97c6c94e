// `npm run check`: everything that can be said about the code without building or starting it.
import { countsLine, sumOf } from './counts.ts'
import { sideBySide } from './side-by-side.ts'
import { runStep, type Step } from './step.ts'

/** The longest first, so that two cores end together. */
const STEPS: readonly Step[] = [
  { name: 'tests', command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'] },
  { name: 'lint', command: ['eslint', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '.'] },
  { name: 'types of pages', command: ['vue-tsc', '--project', 'src-renderer'] },
  { name: 'types of the core', command: ['tsc', '--project', 'src-main'] },
  { name: 'types of tests', command: ['tsc', '--project', 'tests'] },
  { name: 'walls', command: ['depcruise', '--config', 'tests/walls.cjs', 'src-main', 'src-renderer'] },
  { name: 'format', command: ['oxfmt', '--check'] },
]

const wanted = process.argv.slice(2)
const steps = wanted.length === 0 ? STEPS : STEPS.filter(step => wanted.some(word => step.name.includes(word)))
if (steps.length === 0) {
  console.error(`No such step. There are: ${STEPS.map(step => step.name).join(', ')}.`)
  process.exit(2)
}
const results = await sideBySide(steps, 2, runStep)
const sum = sumOf(results.map(result => result.counts))
console.log(countsLine(sum))
process.exitCode = sum.failed === 0 ? 0 : 1
