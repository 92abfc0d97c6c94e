import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { verifyFolder } from '../../src-main/store'
import { MIGRATIONS } from '../../src-main/store/migrations'
import type { Migration } from '../../src-main/store/migrations'
import { makeTemporaryFolder } from '../fixtures/data-folders'
import { answerGiven, sessionStarted } from '../fixtures/events'
import { REBUILD_TABLES } from '../fixtures/made-up-migration'
import { openTestStore } from '../fixtures/stores'

const NEXT = MIGRATIONS.length + 1
const after = (sql: string): Migration[] => [...MIGRATIONS, { number: NEXT, name: `${NEXT}-change-tables`, sql }]

let folder: ReturnType<typeof makeTemporaryFolder>
let file: string

beforeEach(async () => {
  folder = makeTemporaryFolder()
  file = join(folder.path, 'winnow.db')
  const store = openTestStore(folder.path)
  await store.write(writer => {
    const { id } = writer.learners.add('Ada')
    writer.learners.makeCurrent(id)
    writer.settings.set(id, 'theme', 'dark')
    writer.append({ learnerId: id, kind: 'session.started', body: sessionStarted('one') })
    writer.append({ learnerId: id, kind: 'answer.given', body: answerGiven('a1', 'one'), id: 'a1' })
    writer.append({ learnerId: id, kind: 'text.revealed', body: { textId: 'harbour', revision: '0123456789abcdef' } })
  })
  await store.close()
})
afterEach(() => folder.remove())

function rowCounts(): Record<string, number> {
  const db = new Database(file, { readonly: true })
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .filter(name => name !== 'migrations')
  const counts = tables.map(name => [name, db.prepare<[], number>(`SELECT count(*) FROM ${name}`).pluck().get()])
  db.close()
  return Object.fromEntries(counts) as Record<string, number>
}

it('keeps every row of every table when tables that others point to are built anew', async () => {
  const before = rowCounts()
  expect(before).toMatchObject({ learners: 1, settings: 1, events: 3, answers: 1, sessions: 1, revealed: 1 })
  const store = openTestStore(folder.path, { migrations: after(REBUILD_TABLES) })
  expect(store.settings()).toMatchObject({ foreign_keys: 1 })
  expect(await store.verify()).toMatchObject({ ok: true })
  await store.close()
  expect(rowCounts()).toEqual(before)
})

it('makes a backup before it changes anything, that the version before can open', async () => {
  const store = openTestStore(folder.path, { migrations: after(REBUILD_TABLES) })
  const backup = store.backups().find(({ reason }) => reason === 'migration')
  expect(backup).toMatchObject({ answers: 1 })
  await store.close()
  const db = new Database(join(folder.path, 'backups', `${backup?.id}.db`), { readonly: true })
  expect(db.prepare('SELECT max(number) FROM migrations').pluck().get()).toBe(MIGRATIONS.length)
  expect(db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(3)
  db.close()
})

it('applies a migration once', async () => {
  const migrations = after('CREATE TABLE once (x INTEGER) STRICT')
  for (let start = 0; start < 3; start++) await openTestStore(folder.path, { migrations }).close()
  expect(rowCounts()).toMatchObject({ once: 0 })
})

it('restores a backup of an older version and brings it up to date', async () => {
  let store = openTestStore(folder.path)
  const { id } = await store.backUp()
  await store.close()
  const migrations = after('ALTER TABLE learners ADD COLUMN colour TEXT')
  store = openTestStore(folder.path, { migrations })
  await store.restore(id)
  expect(await store.verify()).toMatchObject({ ok: true, answers: 1 })
  await store.close()
  await openTestStore(folder.path, { migrations }).close()
})

const FAILURES = {
  'a statement that fails half way': `CREATE TABLE half (x INTEGER) STRICT; DELETE FROM answers; INSERT INTO nowhere VALUES (1)`,
  'rows that would point to nothing': 'DELETE FROM learners',
  'a commit of its own': 'CREATE TABLE half (x INTEGER) STRICT; COMMIT',
}

it.each(Object.entries(FAILURES))('leaves everything as it was after %s', async (_, sql) => {
  const before = rowCounts()
  expect(() => openTestStore(folder.path, { migrations: after(sql) })).toThrow(
    expect.objectContaining({ code: 'migration-failed' }),
  )
  expect(rowCounts()).toEqual(before)
  expect(await verifyFolder(folder.path)).toMatchObject({ ok: true })
  await openTestStore(folder.path).close()
})

it('applies none of two when the second fails', () => {
  const migrations = [
    ...after('CREATE TABLE first (x INTEGER) STRICT'),
    { number: NEXT + 1, name: `${NEXT + 1}-break-all`, sql: 'SELECT no_such_column FROM learners' },
  ]
  expect(() => openTestStore(folder.path, { migrations })).toThrow(/could not bring/)
  expect(rowCounts()).not.toHaveProperty('first')
})

it('leaves a database of a newer version to the byte', () => {
  const db = new Database(file)
  db.prepare('INSERT INTO migrations (number, name, sha256, at) VALUES (?, ?, ?, ?)').run(NEXT, 'later', 'hash', 0)
  db.close()
  const before = readFileSync(file)
  expect(() => openTestStore(folder.path)).toThrow(expect.objectContaining({ code: 'newer' }))
  expect(readFileSync(file)).toEqual(before)
})
