import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

/** One breach for each wall: a file, what it must not import, and the wall it breaks. */
const BREACHES = [
  ['no-cycles', 'src-main/services/one.ts', './two'],
  ['no-missing', 'src-main/services/astray.ts', './nowhere'],
  ['domain-is-pure', 'src-main/domain/clock.ts', 'node:fs'],
  ['domain-is-pure', 'src-main/domain/database.ts', '../store/rows'],
  ['domain-is-pure', 'src-main/domain/server.ts', 'ws'],
  ['contract-knows-domain-only', 'src-main/contract/ask.ts', '../services/act'],
  ['contract-knows-domain-only', 'src-main/contract/file.ts', 'node:fs'],
  ['store-knows-domain-only', 'src-main/store/upwards.ts', '../services/act'],
  ['store-knows-domain-only', 'src-main/store/wire.ts', '../contract/words'],
  ['services-know-store-and-domain-only', 'src-main/services/wire.ts', '../contract/words'],
  ['services-know-store-and-domain-only', 'src-main/services/host.ts', '../hosts/electron/window'],
  ['handlers-stop-at-services', 'src-main/handlers/rows.ts', '../store/rows'],
  ['hosts-stop-at-handlers', 'src-main/hosts/electron/rows.ts', '../../store/rows'],
  ['hosts-do-not-know-each-other', 'src-main/hosts/browser/other.ts', '../electron/window'],
  ['classroom-has-no-owner-power', 'src-main/hosts/classroom/power.ts', '../../handlers/answer'],
  ['command-line-stands-on-services', 'src-main/cli/rows.ts', '../store/rows'],
  ['only-store-opens-sqlite', 'src-main/services/sqlite.ts', 'better-sqlite3'],
  ['only-its-host-knows-electron', 'src-main/services/electron.ts', 'electron'],
  ['renderer-sees-contract-and-domain-only', 'src-renderer/app/reach.ts', '../../src-main/services/act'],
  ['renderer-has-no-node', 'src-renderer/app/disk.ts', 'node:fs'],
  ['ui-knows-no-feature', 'src-renderer/ui/Knowing.vue', '../features/library/Page.vue'],
  ['features-do-not-know-each-other', 'src-renderer/features/library/peek.ts', '../progress/figures'],
  ['progress-tells-as-practice-did', 'src-renderer/features/progress/peek.ts', '../library/shelf'],
  ['class-shows-what-progress-shows', 'src-renderer/features/class/peek.ts', '../library/shelf'],
  ['a-test-is-told-as-progress-and-practice-tell', 'src-renderer/features/test/peek.ts', '../library/shelf'],
  ['no-tests-in-the-product', 'src-main/services/tested.ts', '../../tests/fixture'],
] as const

/** What the breaches reach for, and two files that need each other. */
const INNOCENT = [
  'src-main/store/rows.ts',
  'src-main/services/act.ts',
  'src-main/contract/words.ts',
  'src-main/handlers/answer.ts',
  'src-main/hosts/electron/window.ts',
  'src-renderer/features/library/shelf.ts',
  'src-renderer/features/progress/figures.ts',
  'tests/fixture.ts',
]

let folder: string
let found: Set<string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-walls-'))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  for (const file of INNOCENT) write(file, 'export const here = 1')
  write('src-renderer/features/library/Page.vue', '<template><p>Here</p></template>')
  write('src-main/services/two.ts', "import './one'\nexport const two = 2")
  for (const [, file, target] of BREACHES) {
    const line = `import '${target}'`
    write(file, file.endsWith('.vue') ? `<script setup lang="ts">\n${line}\n</script>` : line)
  }
  write('src-renderer/tsconfig.json', '{ "compilerOptions": { "moduleResolution": "bundler", "module": "ESNext" } }')
  const { summary } = cruise(folder)
  found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(BREACHES)('%s finds %s importing %s', (rule, file) => {
  expect([...found]).toContain(`${rule}: ${file}`)
})

test('every wall has a breach that proves it', () => {
  const { summary } = cruise(folder)
  const walls = summary.ruleSetUsed.forbidden.map(rule => rule.name)
  expect(walls.toSorted()).toEqual([...new Set(BREACHES.map(([rule]) => rule))].toSorted())
})

test('innocent files break no wall', () => {
  expect([...found].filter(breach => INNOCENT.some(file => breach.endsWith(`: ${file}`)))).toEqual([])
})

interface Cruise {
  summary: {
    violations: { rule: { name: string }; from: string }[]
    ruleSetUsed: { forbidden: { name: string }[] }
  }
}

function cruise(cwd: string): Cruise {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '--config', join(ROOT, 'tests/walls.cjs'), '--output-type', 'json', 'src-main', 'src-renderer']
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 })) as Cruise
  } catch (error) {
    // A cruise that found breaches ends with their number as its status.
    return JSON.parse((error as { stdout: string }).stdout) as Cruise
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${text}\n`)
}
