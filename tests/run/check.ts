// `npm run check`: everything that can be said about the code without building or starting it.
import { chosen } from './chosen.ts'
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

const results = await sideBySide(
  chosen(STEPS, step => step.name),
  2,
  runStep,
)
const sum = sumOf(results.map(result => result.counts))
console.log(countsLine(sum))
process.exitCode = sum.failed === 0 ? 0 : 1
