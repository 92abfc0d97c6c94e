import type { Database } from 'better-sqlite3'
import { asStoreError, StoreError } from './errors'
import type { Clock } from './events'
import { prepareAppealRemaking } from './summaries'

export interface Learner {
  readonly id: string
  readonly name: string
  readonly createdAt: number
}

const COLUMNS = 'id, name, created_at AS createdAt'

export function learnerReads(db: Database) {
  const list = db.prepare<[number], Learner>(
    `SELECT ${COLUMNS} FROM learners WHERE handed_in = ? ORDER BY created_at, id`,
  )
  const handedIn = db.prepare<[string], number>('SELECT handed_in FROM learners WHERE id = ?').pluck()
  const find = db.prepare<[string], Learner>(`SELECT ${COLUMNS} FROM learners WHERE id = ?`)
  const named = db.prepare<[string], Learner>(`SELECT ${COLUMNS} FROM learners WHERE name = ?`)
  const current = db.prepare<[], Learner>(
    `SELECT ${COLUMNS} FROM learners WHERE id = (SELECT learner_id FROM current_learner)`,
  )
  return {
    /** The profiles: who learns here. */
    list: (): Learner[] => list.all(0),
    /** Who learns elsewhere and handed a record in here. */
    listHandedIn: (): Learner[] => list.all(1),
    isHandedIn: (id: string): boolean => handedIn.get(id) === 1,
    find: (id: string): Learner | null => find.get(id) ?? null,
    /** Capital and small letters of the same name are one name. */
    named: (name: string): Learner | null => named.get(name) ?? null,
    current: (): Learner | null => current.get() ?? null,
  }
}
export type LearnerReads = ReturnType<typeof learnerReads>

export function learnerWrites(db: Database, { now, randomId }: Clock, afterCommit: (act: () => void) => void) {
  const add = db.prepare(
    'INSERT INTO learners (id, name, created_at, handed_in) VALUES (@id, @name, @createdAt, @handedIn)',
  )
  const makeProfile = db.prepare('UPDATE learners SET handed_in = 0 WHERE id = ?')
  const rename = db.prepare('UPDATE learners SET name = @name WHERE id = @id')
  const makeCurrent = db.prepare(
    `INSERT INTO current_learner (one, learner_id) VALUES (1, ?)
     ON CONFLICT (one) DO UPDATE SET learner_id = excluded.learner_id`,
  )
  const markRemoving = db.prepare('UPDATE learners SET removing = 1 WHERE id = ?')
  const leaveNobodyCurrent = db.prepare('DELETE FROM current_learner WHERE learner_id = ?')
  const dropAnswers = db.prepare('DELETE FROM answers WHERE learner_id = ?')
  const dropEvents = db.prepare('DELETE FROM events WHERE learner_id = ?')
  const drop = db.prepare('DELETE FROM learners WHERE id = ?')
  const note = db.prepare('INSERT INTO removals (at, events) VALUES (?, ?)')
  const appeals = prepareAppealRemaking(db)

  return {
    add(name: string): Learner {
      const learner = { id: randomId(), name, createdAt: now() }
      add.run({ ...learner, handedIn: 0 })
      return learner
    },
    /** One who began elsewhere, by the id that the record is chained to. */
    bringIn: ({ id, name, createdAt }: Learner, as: 'profile' | 'handed-in'): void =>
      void add.run({ id, name, createdAt, handedIn: as === 'handed-in' ? 1 : 0 }),
    /** One whose record was handed in learns here from now on. */
    makeProfile: (id: string): void => void makeProfile.run(id),
    rename: (id: string, name: string): void => void rename.run({ id, name }),
    makeCurrent: (id: string): void => void makeCurrent.run(id),
    /**
     * The whole chain, every summary and setting; what stays is that somebody left, without name or id. If the
     * learner was the current one, nobody is. With appeals and rulings goes what they did to the scores of others.
     * SQLite overwrites the freed bytes (secure_delete), and the WAL, which still holds them, is emptied after the
     * commit. Backups made before keep them until they are thinned.
     */
    remove(id: string): void {
      if (markRemoving.run(id).changes === 0) return
      leaveNobodyCurrent.run(id)
      const touched = appeals.touchedBy(id)
      dropAnswers.run(id)
      const { changes } = dropEvents.run(id)
      appeals.remake(touched)
      drop.run(id)
      note.run(now(), changes)
      afterCommit(() => emptyWal(db))
    },
  }
}

/**
 * The removal is committed and stands, also when the WAL cannot be emptied now: because the disk is full, or because
 * a verification is reading, which must not be waited for in its own thread. Closing the database empties it too.
 */
function emptyWal(db: Database): void {
  const patience = db.pragma('busy_timeout', { simple: true }) as number
  try {
    db.pragma('busy_timeout = 0')
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (!(asStoreError(error, db.name) instanceof StoreError)) throw error
  } finally {
    db.pragma(`busy_timeout = ${patience}`)
  }
}
export type LearnerWrites = ReturnType<typeof learnerWrites>
