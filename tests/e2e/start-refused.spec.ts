import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type StartFixtures, test } from './started.ts'

/** Of someone without any power; permissions do not hold back root. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

type Started = Pick<StartFixtures, 'data' | 'startHost'>

test('a folder that cannot be written to', async ({ data, startHost }) => {
  chmodSync(data, 0o555)
  await expectRefusal(
    { data, startHost },
    /cannot write to .*Allow writing there, or choose another data folder/,
    isRoot ? NOBODY : undefined,
  )
})

test('a database that cannot be written to', async ({ data, startHost }) => {
  await makeDatabase(startHost)
  giveAway(data)
  chmodSync(join(data, 'winnow.db'), 0o444)
  await expectRefusal({ data, startHost }, /cannot write to/, isRoot ? NOBODY : undefined)
})

test('a database of a newer version', async ({ data, startHost }) => {
  await makeDatabase(startHost)
  change(data, db =>
    db.prepare('INSERT INTO migrations VALUES (9999, ?, ?, 0)').run('9999-from-the-future.sql', 'f'.repeat(64)),
  )
  await expectRefusal({ data, startHost }, /newer .*version of Winnow.*left as it is/)
})

test('a database of another program', async ({ data, startHost }) => {
  change(data, db => db.exec('CREATE TABLE shopping (item TEXT)'))
  await expectRefusal({ data, startHost }, /database of another program.*left as it is/)
})

test('a file that is no database', async ({ data, startHost }) => {
  writeFileSync(join(data, 'winnow.db'), 'Dear diary, '.repeat(1_000))
  await expectRefusal({ data, startHost }, /not a database.*left as it is/)
})

/** Says why on stderr, ends with 1, and leaves every file as it was. */
async function expectRefusal({ data, startHost }: Started, why: RegExp, uid?: number): Promise<void> {
  const before = contents(data)
  const { status, stdout, stderr } = await startHost(undefined, uid === undefined ? {} : { uid }).ended
  expect(stderr).toMatch(why)
  expect(stderr).not.toContain('    at ')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(contents(data)).toMatchObject(before)
}

/** The folder is then nobody's own, as it is a person's who is not root. */
function giveAway(data: string): void {
  if (isRoot) for (const name of ['', ...readdirSync(data)]) chownSync(join(data, name), NOBODY, NOBODY)
}

async function makeDatabase(startHost: Started['startHost']): Promise<void> {
  const winnow = startHost()
  await winnow.ready
  winnow.kill('SIGTERM')
  await winnow.ended
}

function change(data: string, act: (db: Database.Database) => void): void {
  const db = new Database(join(data, 'winnow.db'))
  act(db)
  db.close()
}

function contents(data: string): Record<string, string> {
  const files = readdirSync(data, { withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(files.map(({ name }) => [name, hashOf(join(data, name))]))
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
