import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { verifyFolder } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { givenHistory, playHistory } from '../../fixtures/histories'
import { openTestStore } from '../../fixtures/stores'

/** Careless edits, as one might make them with a database browser once the triggers are out of the way. */
const EDITS = {
  'an id': "UPDATE events SET id = id || 'x' WHERE seq = @seq",
  'a moment': 'UPDATE events SET at = at + 1 WHERE seq = @seq',
  'a kind': "UPDATE events SET kind = 'text.revealed' WHERE seq = @seq AND kind <> 'text.revealed'",
  'a body': "UPDATE events SET body = body || ' ' WHERE seq = @seq",
  'a previous hash': 'UPDATE events SET previous = randomblob(32) WHERE seq = @seq',
  'a hash': 'UPDATE events SET hash = randomblob(32) WHERE seq = @seq',
  'a place': 'UPDATE events SET place = place + 1000 WHERE seq = @seq',
  'its learner': "UPDATE events SET learner_id = 'other', place = 0 WHERE seq = @seq",
}

/** Returns how to make it again: a lost trigger would be found by itself. */
function dropTrigger(db: Database.Database, name: string): string {
  const sql = db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name)
  db.exec(`DROP TRIGGER ${name}`)
  return sql ?? ''
}

it('shows every change to any field of any event', async () => {
  await fc.assert(
    fc.asyncProperty(givenHistory, fc.constantFrom(...Object.values(EDITS)), fc.nat(), async (history, edit, which) => {
      const folder = makeTemporaryFolder()
      try {
        const store = openTestStore(folder.path)
        await playHistory(store, history)
        await store.write(writer => writer.learners.add('Somebody else'))
        const count = store.read(reader => reader.events.count())
        await store.close()
        const db = new Database(join(folder.path, 'winnow.db'))
        const trigger = dropTrigger(db, 'events_are_not_updated')
        db.pragma('foreign_keys = OFF')
        const { changes } = db.prepare(edit).run({ seq: (which % count) + 1 })
        db.exec(trigger)
        db.close()
        const { ok, problems } = await verifyFolder(folder.path)
        expect({ ok, found: problems.length > 0 }).toEqual({ ok: changes === 0, found: changes > 0 })
      } finally {
        folder.remove()
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)

it('shows an event that was taken out of the middle', async () => {
  await fc.assert(
    fc.asyncProperty(givenHistory, fc.nat(), async (history, which) => {
      const folder = makeTemporaryFolder()
      try {
        const store = openTestStore(folder.path)
        const { learners } = await playHistory(store, history)
        await store.close()
        const db = new Database(join(folder.path, 'winnow.db'))
        const ids = db.prepare('SELECT id FROM events WHERE learner_id = ? ORDER BY place').pluck().all(learners[0])
        if (ids.length < 2) db.close()
        fc.pre(ids.length > 1)
        const trigger = dropTrigger(db, 'events_leave_only_with_their_learner')
        // Not the last: a chain that only lost its end still holds, which its README says.
        db.prepare('DELETE FROM events WHERE id = ?').run(ids[which % (ids.length - 1)])
        db.exec(trigger)
        db.close()
        expect((await verifyFolder(folder.path)).ok).toBe(false)
      } finally {
        folder.remove()
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)
