import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import { loadBuiltCore } from './built-core.ts'
import type { Fault } from './fault.ts'
import { inLanes } from './lanes.ts'
import { makeFilledFolders } from './migration/filled-folders.ts'
import { MADE_UP, RELEASED } from './migration/released.ts'
import { hasDatabase } from './survivors.ts'
import { killInTheMiddle } from './victim.ts'

const ALL = [...RELEASED, MADE_UP]
const KEPT_TABLES = ['learners', 'events', 'answers', 'sessions']

interface Tally {
  kills: number
  before: number
  after: number
  readonly broken: string[]
}

/** How many migrations the ledger names, and the rows of each table; nothing where there is no schema yet. */
function lookInto(folder: string): { applied: number; rows: string; integrity: unknown } {
  if (!hasDatabase(folder)) return { applied: 0, rows: '', integrity: 'ok' }
  const db = new Database(join(folder, 'winnow.db'), { fileMustExist: true })
  try {
    const integrity = db.pragma('integrity_check', { simple: true })
    const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
    if (!tables.includes('migrations')) return { applied: 0, rows: '', integrity }
    const count = (table: string) => db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? -1
    return { applied: count('migrations'), rows: KEPT_TABLES.map(count).join(), integrity }
  } finally {
    db.close()
  }
}

/** Kills once, looks at what is left, then starts again as the user would. */
async function killOne(template: string, killAfterMs: number, tally: Tally): Promise<void> {
  const copy = makeTemporaryFolder('winnow-migration-')
  try {
    const folder = copy.path
    cpSync(template, folder, { recursive: true })
    const whole = lookInto(template)
    const { ended, complaint } = await killInTheMiddle({
      ...{ script: 'migrate.ts', args: [folder], countFrom: 'first line' },
      killAfterMs,
    })
    if (ended && complaint !== '') tally.broken.push(complaint.slice(0, 500))
    const left = lookInto(folder)
    tally.kills++
    if (left.applied === ALL.length) tally.after++
    else tally.before++
    const isWhole = left.applied === ALL.length || left.applied === whole.applied
    if (left.integrity !== 'ok' || !isWhole) tally.broken.push(`left half way: ${JSON.stringify(left)}`)
    const store = loadBuiltCore().openStore({ folder, now: Date.now, randomId: randomUUID, migrations: ALL })
    const { problems } = await store.verify()
    await store.close()
    tally.broken.push(...problems)
    const again = lookInto(folder)
    const expected = whole.rows === '' ? KEPT_TABLES.map(() => 0).join() : whole.rows
    if (again.applied !== ALL.length || again.rows !== expected)
      tally.broken.push(`rows were ${expected}, are ${again.rows}, after ${again.applied} migrations`)
  } finally {
    copy.remove()
  }
}

/** How long it takes when nobody interrupts: kills are spread over that and a little more. */
async function durationOf(template: string): Promise<number> {
  const copy = makeTemporaryFolder('winnow-migration-')
  cpSync(template, copy.path, { recursive: true })
  const begun = performance.now()
  await loadBuiltCore().openStore({ folder: copy.path, now: Date.now, randomId: randomUUID, migrations: ALL }).close()
  copy.remove()
  return performance.now() - begun
}

export const fault: Fault = {
  name: 'migration',
  promise: 'a migration is all or nothing',
  async run({ long, log }) {
    const parent = makeTemporaryFolder('winnow-schemas-')
    try {
      const notes: string[] = []
      const held: boolean[] = []
      for (const [applied, template] of await makeFilledFolders(parent.path)) {
        const tally: Tally = { kills: 0, before: 0, after: 0, broken: [] }
        const longest = (await durationOf(template)) * 1.5
        await inLanes(long ? 200 : 20, 2, () => killOne(template, Math.random() * longest, tally))
        const outcome = `${tally.before} as before, ${tally.after} wholly migrated, ${tally.broken.length} broken`
        log(`from schema ${applied}: ${tally.kills} kills within ${longest.toFixed(0)} ms: ${outcome}`)
        notes.push(...tally.broken.slice(0, 3))
        held.push(tally.broken.length === 0)
      }
      const passed = held.filter(Boolean).length
      return { passed, failed: held.length - passed, skipped: 0, notes }
    } finally {
      parent.remove()
    }
  },
}
