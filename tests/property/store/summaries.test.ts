import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SUMMARY_TABLES } from '../../../src-main/store/summaries'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { givenHistory, playHistory } from '../../fixtures/histories'
import { openTestStore } from '../../fixtures/stores'

function summariesOf(folder: string): unknown {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  const all = SUMMARY_TABLES.map(({ name, key }) => db.prepare(`SELECT * FROM ${name} ORDER BY ${key}`).all())
  db.close()
  return all
}

it('makes the same summaries again from the record alone', async () => {
  await fc.assert(
    fc.asyncProperty(givenHistory, async history => {
      const folder = makeTemporaryFolder()
      const store = openTestStore(folder.path)
      try {
        await playHistory(store, history)
        const before = summariesOf(folder.path)
        expect(await store.verify()).toMatchObject({ ok: true, problems: [] })
        await store.write(writer => writer.rebuildSummaries())
        expect(summariesOf(folder.path)).toEqual(before)
      } finally {
        await store.close()
        folder.remove()
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)

it('counts as many answers, of each learner and of all, as there are', async () => {
  await fc.assert(
    fc.asyncProperty(givenHistory, async history => {
      const folder = makeTemporaryFolder()
      const store = openTestStore(folder.path)
      try {
        const { learners } = await playHistory(store, history)
        const db = new Database(join(folder.path, 'winnow.db'), { readonly: true })
        const rowsOf = db.prepare<[string], number>('SELECT count(*) FROM answers WHERE learner_id = ?').pluck()
        const rows = learners.map(id => rowsOf.get(id) ?? 0)
        db.close()
        expect(store.read(({ answers }) => learners.map(id => answers.count(id)))).toEqual(rows)
        expect(store.read(({ answers }) => answers.countAll())).toBe(rows.reduce((sum, count) => sum + count, 0))
      } finally {
        await store.close()
        folder.remove()
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)

it('reports a summary that was changed, and mends it by making it again', async () => {
  const edits = [
    'UPDATE answers SET correct = 1 - correct WHERE seq = (SELECT min(seq) FROM answers)',
    'UPDATE sessions SET answered = answered + 1 WHERE id = (SELECT min(id) FROM sessions)',
    'DELETE FROM answers WHERE seq = (SELECT max(seq) FROM answers)',
    "INSERT INTO revealed (learner_id, text_id, at) SELECT id, 'never-shown', 5 FROM learners LIMIT 1",
  ]
  await fc.assert(
    fc.asyncProperty(givenHistory, fc.constantFrom(...edits), async (history, edit) => {
      const folder = makeTemporaryFolder()
      let store = openTestStore(folder.path)
      try {
        await playHistory(store, history)
        await store.close()
        const db = new Database(join(folder.path, 'winnow.db'))
        const { changes } = db.prepare(edit).run()
        db.close()
        store = openTestStore(folder.path)
        expect((await store.verify()).ok).toBe(changes === 0)
        await store.write(writer => writer.rebuildSummaries())
        expect((await store.verify()).ok).toBe(true)
      } finally {
        await store.close()
        folder.remove()
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)
