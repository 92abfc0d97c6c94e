import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { StoreError, verifyFolder } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { openTestStore } from '../../fixtures/stores'

let folder: ReturnType<typeof makeTemporaryFolder>
let file: string

beforeEach(() => {
  folder = makeTemporaryFolder()
  file = join(folder.path, 'winnow.db')
})
afterEach(() => folder.remove())

function expectRefusal(code: string): void {
  const before = existsSync(file) ? readFileSync(file) : null
  let error: unknown
  try {
    openTestStore(folder.path)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ code })
  expect(existsSync(file) ? readFileSync(file) : null).toEqual(before)
}

async function makeDatabase(answersOf = 0): Promise<void> {
  const store = openTestStore(folder.path)
  await store.write(writer => {
    for (let n = 0; n < 1 + answersOf; n++) writer.learners.add(`Learner ${n}`)
  })
  await store.close()
}

it('makes a folder that is not there, several deep', async () => {
  const store = openTestStore(join(folder.path, 'a', 'b'))
  expect(existsSync(join(folder.path, 'a', 'b', 'winnow.db'))).toBe(true)
  await store.close()
})

it.runIf(process.platform === 'linux')(
  'refuses a folder that the system cannot make, and does not try for ever',
  () => {
    expect(() => openTestStore('/proc/nowhere/winnow')).toThrow(/cannot write to/)
  },
)

it('refuses a second store on the same folder, and opens once the first is closed', async () => {
  const first = openTestStore(folder.path)
  expect(() => openTestStore(folder.path)).toThrow(`Another Winnow is using ${folder.path}. `)
  await first.close()
  await openTestStore(folder.path).close()
})

it('refuses a file that is no database, and leaves it', () => {
  writeFileSync(file, 'Dear diary, '.repeat(100))
  expectRefusal('not-a-database')
})

it('refuses a file too short to be one', () => {
  writeFileSync(file, 'x')
  expectRefusal('not-a-database')
})

it('refuses a database of another program, and leaves it', () => {
  const other = new Database(file)
  other.exec('CREATE TABLE recipes (name TEXT)')
  other.close()
  expectRefusal('foreign')
})

it('refuses a database of a newer version, and leaves it', async () => {
  await makeDatabase()
  const db = new Database(file)
  db.prepare('INSERT INTO migrations (number, name, sha256, at) VALUES (?, ?, ?, ?)').run(9999, 'x', 'y', 0)
  db.close()
  expectRefusal('newer')
})

it('refuses a database whose migrations were other ones', async () => {
  await makeDatabase()
  const db = new Database(file)
  db.exec("UPDATE migrations SET sha256 = 'of another file'")
  db.close()
  expectRefusal('newer')
})

it('refuses a database that lost a table', async () => {
  await makeDatabase()
  const db = new Database(file)
  db.exec('DROP TABLE revealed')
  db.close()
  expectRefusal('corrupt')
})

it('says where a lock file is that is no lock', () => {
  const lock = join(folder.path, 'lock.db')
  writeFileSync(lock, 'not a lock')
  expect(() => openTestStore(folder.path)).toThrow(`${lock} is not a database`)
  expect(readFileSync(lock, 'utf8')).toBe('not a lock')
})

it.each(['DROP TABLE removals', 'DROP TRIGGER events_are_not_updated', 'DROP INDEX answers_of_session'])(
  'finds out when it verifies a folder after %s',
  async sql => {
    await makeDatabase()
    expect(await verifyFolder(folder.path)).toMatchObject({ ok: true })
    const db = new Database(file)
    db.exec(sql)
    db.close()
    const problems = [`“${sql.split(' ')[2]}” is missing or changed.`]
    expect(await verifyFolder(folder.path)).toMatchObject({ ok: false, problems })
  },
)

it('verifies what can still be read when a table of the record is gone', async () => {
  await makeDatabase()
  const db = new Database(file)
  db.exec('DROP TABLE texts')
  db.close()
  expect(await verifyFolder(folder.path)).toMatchObject({ ok: false })
})

it('says that there is nothing to verify in a folder without a database', async () => {
  await expect(verifyFolder(folder.path)).rejects.toMatchObject({ code: 'missing' })
})

it('refuses a database that was cut off', async () => {
  await makeDatabase(200)
  truncateSync(file, 4096)
  expectRefusal('corrupt')
})

it('refuses a folder that is a file', () => {
  const path = join(folder.path, 'notes.txt')
  writeFileSync(path, 'notes')
  expect(() => openTestStore(path)).toThrow(StoreError)
  expect(readFileSync(path, 'utf8')).toBe('notes')
})

it('keeps a WAL whose database is gone', async () => {
  writeFileSync(`${file}-wal`, 'all that is left')
  const store = openTestStore(folder.path)
  await store.close()
  const kept = join(folder.path, 'replaced')
  expect(existsSync(kept)).toBe(true)
  expect(statSync(kept).isDirectory()).toBe(true)
})

it('takes an empty file for a new database', async () => {
  mkdirSync(folder.path, { recursive: true })
  writeFileSync(file, '')
  await makeDatabase()
  expect(statSync(file).size).toBeGreaterThan(4096)
})
