import Database from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import { loadBuiltCore } from './built-core.ts'
import type { Fault } from './fault.ts'

/** What PROMISES names, as SQLite says it: 2 is FULL. */
const PROMISED: Readonly<Record<string, unknown>> = {
  journal_mode: 'wal',
  synchronous: 2,
  fullfsync: 1,
  foreign_keys: 1,
  trusted_schema: 0,
  secure_delete: 1,
  application_id: 0x57494e57,
}

function differences(found: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(PROMISED)
    .filter(([name, value]) => found[name] !== value)
    .map(([name, value]) => `${name} is ${String(found[name])} instead of ${String(value)}`)
}

/** At open, after the first write, after opening again, and after a restore. */
async function readBack(folder: string): Promise<Record<string, string[]>> {
  const { openStore } = loadBuiltCore()
  const open = () => openStore({ folder, now: Date.now, randomId: randomUUID })
  const write = (store: ReturnType<typeof open>) => store.write(writer => void writer.learners.add(randomUUID()))
  const found: Record<string, string[]> = {}
  let store = open()
  found['at the first open'] = differences(store.settings())
  await write(store)
  found['after the first write'] = differences(store.settings())
  const backup = await store.backUp()
  await store.restore(backup.id)
  found['after a restore'] = differences(store.settings())
  await write(store)
  found['after a write that follows a restore'] = differences(store.settings())
  await store.close()
  store = open()
  found['when opened again'] = differences(store.settings())
  await write(store)
  found['after a write when opened again'] = differences(store.settings())
  const [major = 0, minor = 0, patch = 0] = store.sqliteVersion().split('.').map(Number)
  const recent = major * 1e6 + minor * 1e3 + patch >= 3_051_003
  found[`with SQLite ${store.sqliteVersion()}`] = recent ? [] : ['older than 3.51.3']
  await store.close()
  return found
}

/** Why all this is read back: without asking for FULL, better-sqlite3 falls to NORMAL in WAL mode. */
function synchronousLeftAlone(folder: string): unknown {
  const db = new Database(join(folder, 'control.db'))
  db.pragma('journal_mode = WAL')
  db.exec('CREATE TABLE control (x)')
  const found = db.pragma('synchronous', { simple: true })
  db.close()
  return found
}

export const fault: Fault = {
  name: 'settings',
  promise: 'the settings of the database are what we think',
  async run() {
    const folder = makeTemporaryFolder('winnow-settings-')
    try {
      const found = Object.entries(await readBack(join(folder.path, 'data')))
      const leftAlone = synchronousLeftAlone(folder.path)
      const wrong = found.filter(([, all]) => all.length > 0)
      const bites = leftAlone === 1
      return {
        passed: found.length - wrong.length + (bites ? 1 : 0),
        failed: wrong.length + (bites ? 0 : 1),
        skipped: 0,
        notes: [
          `read back ${found.map(([when]) => when).join(', ')}`,
          ...wrong.map(([when, all]) => `${when}: ${all.join(', ')}`),
          `control that does not ask for FULL: synchronous is ${String(leftAlone)} (must be 1, NORMAL)`,
        ],
      }
    } finally {
      folder.remove()
    }
  },
}
