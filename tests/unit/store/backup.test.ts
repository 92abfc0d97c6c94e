import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { restoreFolder, verifyFolder } from '../../../src-main/store'
import type { Store } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { answerGiven, sessionStarted } from '../../fixtures/events'
import { openTestStore } from '../../fixtures/stores'

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store
let ada: string

beforeEach(async () => {
  folder = makeTemporaryFolder()
  store = openTestStore(folder.path)
  ada = (await store.write(writer => writer.learners.add('Ada'))).id
  await store.write(writer => writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('one') }))
  await answer('a1')
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const answer = (id: string) =>
  store.write(writer => writer.append({ learnerId: ada, kind: 'answer.given', body: answerGiven(id, 'one'), id }))
const answers = () => store.read(reader => reader.answers.ofSession('one')).map(({ eventId }) => eventId)
const fileOf = (id: string) => join(folder.path, 'backups', `${id}.db`)

function damage(file: string): void {
  const bytes = readFileSync(file)
  const at = bytes.indexOf('"segmentId":"s001"')
  expect(at).toBeGreaterThan(0)
  bytes.write('s002', at + '"segmentId":"'.length)
  writeFileSync(file, bytes)
}

it('makes a backup that is one file, checked and listed', async () => {
  const backup = await store.backUp()
  expect(backup).toMatchObject({ reason: 'asked', answers: 1 })
  expect(store.backups()).toContainEqual(backup)
  expect(readdirSync(join(folder.path, 'backups')).filter(name => !name.endsWith('.db'))).toEqual([])
})

it('goes on storing answers while a backup is made', async () => {
  const copying = store.backUp()
  await Promise.all(['a2', 'a3', 'a4'].map(answer))
  await copying
  expect(answers()).toEqual(['a1', 'a2', 'a3', 'a4'])
})

it('restores a backup, keeps what it replaced, and goes on from there', async () => {
  const backup = await store.backUp()
  await answer('a2')
  await store.restore(backup.id)
  expect(answers()).toEqual(['a1'])
  expect(store.kept()).toHaveLength(1)
  await answer('a3')
  expect(answers()).toEqual(['a1', 'a3'])
  expect(await store.verify()).toMatchObject({ ok: true, answers: 2, problems: [] })
  await store.close()
  store = openTestStore(folder.path)
  expect(answers()).toEqual(['a1', 'a3'])
})

it('keeps a replaced database so that it opens with all that was in it', async () => {
  const backup = await store.backUp()
  await answer('a2')
  await store.restore(backup.id)
  const [kept] = store.kept()
  await store.close()
  await restoreFolder({
    folder: folder.path,
    from: { file: join(folder.path, 'replaced', kept?.name ?? '') },
    now: () => 1_795_000_000_000,
  })
  store = openTestStore(folder.path)
  expect(answers()).toEqual(['a1', 'a2'])
})

it('restores a kept database with what is only in its WAL', async () => {
  const kept = join(folder.path, 'kept-by-hand.db')
  for (const side of ['', '-wal']) writeFileSync(kept + side, readFileSync(join(folder.path, `winnow.db${side}`)))
  await store.close()
  const replacement = openTestStore(join(folder.path, 'other'))
  await replacement.close()
  await restoreFolder({ folder: join(folder.path, 'other'), from: { file: kept }, now: () => 1_795_000_000_000 })
  store = openTestStore(join(folder.path, 'other'))
  expect(answers()).toEqual(['a1'])
})

it('leaves nothing of a restore that was refused', async () => {
  const backup = await store.backUp()
  writeFileSync(fileOf(backup.id), 'not a database at all')
  await expect(store.restore(backup.id)).rejects.toMatchObject({ code: 'backup-unusable' })
  expect(readdirSync(folder.path).filter(name => name.startsWith('restor'))).toEqual([])
})

it('refuses a damaged backup and leaves the database as it was', async () => {
  const backup = await store.backUp()
  await answer('a2')
  damage(fileOf(backup.id))
  await expect(store.restore(backup.id)).rejects.toMatchObject({ name: 'StoreError', code: 'backup-unusable' })
  expect(answers()).toEqual(['a1', 'a2'])
  expect(store.kept()).toEqual([])
})

it('refuses a backup that is not there', async () => {
  await expect(store.restore('20260101T000000000Z-daily-1')).rejects.toMatchObject({ code: 'backup-missing' })
})

it('restores the newest good backup of a closed folder and names the damaged ones it passed over', async () => {
  const good = await store.backUp()
  await answer('a2')
  const bad = await store.backUp()
  await store.close()
  for (const { id } of store.backups()) if (id !== good.id) damage(fileOf(id))
  const restored = await restoreFolder({ folder: folder.path, now: () => 1_795_000_000_000 })
  expect(restored.from).toBe(good.id)
  // The one that was asked for, and the day's own that the end left.
  expect(restored.passedOver).toHaveLength(2)
  expect(restored.passedOver[1]).toContain(bad.id)
  store = openTestStore(folder.path)
  expect(answers()).toEqual(['a1'])
})

it('does not restore a folder that a running store holds', async () => {
  await store.backUp()
  await expect(restoreFolder({ folder: folder.path, now: Date.now })).rejects.toMatchObject({ code: 'locked' })
})

it.each([
  ['is not there', 'nowhere', 'missing'],
  ['has no backup', 'strange', 'backup-missing'],
])('makes nothing where the folder to be restored %s', async (_, name, code) => {
  mkdirSync(join(folder.path, 'strange'))
  const restoring = restoreFolder({ folder: join(folder.path, name), now: Date.now })
  await expect(restoring).rejects.toMatchObject({ name: 'StoreError', code })
  expect(existsSync(join(folder.path, 'nowhere'))).toBe(false)
  expect(readdirSync(join(folder.path, 'strange'))).toEqual([])
})

it('carries through a restore that was interrupted after it was decided', async () => {
  const backup = await store.backUp()
  await answer('a2')
  await store.close()
  writeFileSync(join(folder.path, 'restoring-20270101T000000000Z.db'), readFileSync(fileOf(backup.id)))
  store = openTestStore(folder.path)
  expect(answers()).toEqual(['a1'])
  expect(store.kept().map(({ name }) => name)).toEqual(['20270101T000000000Z.db'])
  expect(existsSync(join(folder.path, 'restoring-20270101T000000000Z.db'))).toBe(false)
})

it('verifies a folder while a store has it open, and finds a changed answer once it is changed', async () => {
  expect(await verifyFolder(folder.path)).toMatchObject({ ok: true, answers: 1, problems: [] })
  await store.close()
  damage(join(folder.path, 'winnow.db'))
  const { ok, problems } = await verifyFolder(folder.path)
  expect(ok).toBe(false)
  expect(problems).toEqual(['The record of Ada was changed or damaged at entry number 2.'])
})
