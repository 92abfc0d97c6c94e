import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../../src-main/store'
import { listBackups } from '../../../src-main/store/backup/backup-files'
import { dataFolder } from '../../../src-main/store/data-folder'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { answerGiven, sessionStarted } from '../../fixtures/events'
import { openTestStore } from '../../fixtures/stores'

const HOUR_MS = 3_600_000
/** By the calendar of whoever runs this, as the learner's counts. */
const EVENING = new Date(2026, 10, 22, 20).getTime()

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store
let at: number
let ada: string
let troubles: unknown[]

beforeEach(() => {
  folder = makeTemporaryFolder()
  at = EVENING
  troubles = []
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const open = () => {
  store = openTestStore(folder.path, { now: () => at, onTrouble: error => void troubles.push(error) })
}
const backups = () => listBackups(dataFolder(folder.path))

/** As on a first day: nothing is there when it begins. */
async function beginToLearn(): Promise<void> {
  open()
  ada = (await store.write(writer => writer.learners.add('Ada'))).id
  await store.write(writer => writer.append({ learnerId: ada, kind: 'session.started', body: sessionStarted('one') }))
  await answer('a1')
}

const answer = (id: string) =>
  store.write(writer => writer.append({ learnerId: ada, kind: 'answer.given', body: answerGiven(id, 'one'), id }))

/** Opens, lets the first look have its turn, and says how many backups there are before the end can add one. */
async function backupsAfterStart(): Promise<number> {
  open()
  await new Promise(resolve => void setImmediate(resolve))
  await store.verify()
  const count = backups().length
  await store.close()
  return count
}

it('leaves a backup of a first day, with the last answer, when it is closed', async () => {
  await beginToLearn()
  const last = answer('a2')
  await store.close()
  await last
  expect(backups()).toMatchObject([{ reason: 'daily', at: EVENING, answers: 2 }])
})

it('leaves none where nothing was done', async () => {
  open()
  await store.close()
  expect(backups()).toEqual([])
})

it('makes one on each day of use, though less than 24 hours lie between, and none again on the same day', async () => {
  await beginToLearn()
  await store.close()
  const made: number[] = []
  for (const hours of [0, 3, 21, 23, 27, 96]) {
    at = EVENING + hours * HOUR_MS
    made.push(await backupsAfterStart())
  }
  expect(made).toEqual([1, 1, 2, 2, 2, 3])
})

it('goes on, one a day, when the clock went back by years', async () => {
  await beginToLearn()
  await store.close()
  // Enough days ahead to fill every period that is kept.
  for (let day = 0; day < 10; day++) {
    at = new Date(2036, 0, 1 + day, 12).getTime()
    await backupsAfterStart()
  }
  for (let day = 1; day <= 8; day++) {
    for (const hour of [9, 10, 11]) {
      at = new Date(2026, 10, 22 + day, hour).getTime()
      await backupsAfterStart()
      const dates = backups().map(backup => new Date(backup.at).toDateString())
      expect(dates).toContain(new Date(at).toDateString())
      expect(new Set(dates).size).toBe(dates.length)
    }
  }
  const sinceThen = backups().filter(backup => backup.at > EVENING && backup.at < Date.UTC(2030, 0))
  expect(sinceThen.length).toBeGreaterThanOrEqual(7)
})

it('does not hold up the end with a large database', async () => {
  await beginToLearn()
  await store.write(writer => writer.texts.keep({ id: 'long', revision: '0123456789abcdef', file: 'x'.repeat(9e6) }))
  await store.close()
  expect(backups()).toEqual([])
})

it('closes all the same when the backup cannot be made, and says so', async () => {
  await beginToLearn()
  writeFileSync(join(folder.path, 'backups'), 'a file where the folder should be')
  await store.close()
  expect(troubles).toHaveLength(1)
  open()
  expect(store.read(reader => reader.answers.countAll())).toBe(1)
})
