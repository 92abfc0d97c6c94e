import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, endAll, removeFolder, runHost, type WinnowProcess } from '../winnow-process.ts'

/** Of someone without any power; permissions do not hold back root. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

let data: string
let started: WinnowProcess[]
const run = (uid?: number) => {
  const winnow = runHost(data, undefined, uid === undefined ? {} : { uid })
  started.push(winnow)
  return winnow
}

test.beforeEach(() => {
  data = dataFolder()
  started = []
})

test.afterEach(async () => {
  await endAll(started)
  removeFolder(data)
})

test('a folder that cannot be written to', async () => {
  chmodSync(data, 0o555)
  await expectRefusal(
    /cannot write to .*Allow writing there, or choose another data folder/,
    isRoot ? NOBODY : undefined,
  )
})

test('a database that cannot be written to', async () => {
  await makeDatabase()
  giveAway()
  chmodSync(join(data, 'winnow.db'), 0o444)
  await expectRefusal(/cannot write to/, isRoot ? NOBODY : undefined)
})

test('a database of a newer version', async () => {
  await makeDatabase()
  change(db =>
    db.prepare('INSERT INTO migrations VALUES (9999, ?, ?, 0)').run('9999-from-the-future.sql', 'f'.repeat(64)),
  )
  await expectRefusal(/newer .*version of Winnow.*left as it is/)
})

test('a database of another program', async () => {
  change(db => db.exec('CREATE TABLE shopping (item TEXT)'))
  await expectRefusal(/database of another program.*left as it is/)
})

test('a file that is no database', async () => {
  writeFileSync(join(data, 'winnow.db'), 'Dear diary, '.repeat(1_000))
  await expectRefusal(/not a database.*left as it is/)
})

/** Says why on stderr, ends with 1, and leaves every file as it was. */
async function expectRefusal(why: RegExp, uid?: number): Promise<void> {
  const before = contents()
  const { status, stdout, stderr } = await run(uid).ended
  expect(stderr).toMatch(why)
  expect(stderr).not.toContain('    at ')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(contents()).toMatchObject(before)
}

/** The folder is then nobody's own, as it is a person's who is not root. */
function giveAway(): void {
  if (isRoot) for (const name of ['', ...readdirSync(data)]) chownSync(join(data, name), NOBODY, NOBODY)
}

async function makeDatabase(): Promise<void> {
  const winnow = run()
  await winnow.ready
  winnow.kill('SIGTERM')
  await winnow.ended
}

function change(act: (db: Database.Database) => void): void {
  const db = new Database(join(data, 'winnow.db'))
  act(db)
  db.close()
}

function contents(): Record<string, string> {
  const files = readdirSync(data, { withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(files.map(({ name }) => [name, hashOf(join(data, name))]))
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
