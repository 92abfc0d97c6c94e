import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { givenHistory, playHistory } from '../../fixtures/histories'
import { openTestStore } from '../../fixtures/stores'
import { summaryRows } from '../../fixtures/summary-rows'

it('makes the same summaries again from the record alone', async () => {
  await fc.assert(
    fc.asyncProperty(givenHistory, async history => {
      const folder = makeTemporaryFolder()
      const store = openTestStore(folder.path)
      try {
        await playHistory(store, history)
        const before = summaryRows(folder.path)
        expect(await store.verify()).toMatchObject({ ok: true, problems: [] })
        await store.write(writer => writer.rebuildSummaries())
        expect(summaryRows(folder.path)).toEqual(before)
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
    'UPDATE answers SET correct = 1 - ifnull(correct, 0) WHERE seq = (SELECT min(seq) FROM answers)',
    'UPDATE sessions SET answered = answered + 1 WHERE id = (SELECT min(id) FROM sessions)',
    'DELETE FROM answers WHERE seq = (SELECT max(seq) FROM answers)',
    "INSERT INTO revealed (learner_id, text_id, at) SELECT id, 'never-shown', 5 FROM learners LIMIT 1",
    "INSERT INTO met (learner_id, text_id, segment_id, seq) SELECT id, 'never-met', 's001', 1 FROM learners LIMIT 1",
    "UPDATE sessions SET tasks = '[]' WHERE id = (SELECT max(id) FROM sessions)",
    'UPDATE answers SET score = ifnull(score, 0.25) / 2 WHERE ifnull(score, 1) > 0',
    "UPDATE appeals SET state = 'declined' WHERE state <> 'declined'",
    'UPDATE appeals SET rescored = rescored + 1',
    'UPDATE segment_rates SET asked = asked + 1',
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
