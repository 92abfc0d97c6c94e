import type { Database } from 'better-sqlite3'
import type { Expiring } from '../domain/retention/expiring'

/** Learners whom the retention period has reached, and until when each was last active. */
export function expiringReads(db: Database) {
  const find = db.prepare<[string], Expiring>(
    `SELECT since_at AS sinceAt, last_day AS lastDay, days_seen AS daysSeen, told_at AS toldAt
     FROM expiring WHERE learner_id = ?`,
  )
  const lastEvent = db
    .prepare<[string], number>('SELECT at FROM events WHERE learner_id = ? ORDER BY place DESC LIMIT 1')
    .pluck()
  const kept = db.prepare<[string], number>('SELECT at FROM keeps WHERE learner_id = ?').pluck()
  return {
    find: (learnerId: string): Expiring | null => find.get(learnerId) ?? null,
    /** Of the newest event in the record, whatever a clock said before it. */
    lastEventAt: (learnerId: string): number | null => lastEvent.get(learnerId) ?? null,
    keptAt: (learnerId: string): number | null => kept.get(learnerId) ?? null,
  }
}
export type ExpiringReads = ReturnType<typeof expiringReads>

export function expiringWrites(db: Database) {
  const set = db.prepare(
    `INSERT INTO expiring (learner_id, since_at, last_day, days_seen, told_at)
     VALUES (@learnerId, @sinceAt, @lastDay, @daysSeen, @toldAt)
     ON CONFLICT (learner_id) DO UPDATE SET since_at = excluded.since_at, last_day = excluded.last_day,
       days_seen = excluded.days_seen, told_at = excluded.told_at`,
  )
  const clear = db.prepare('DELETE FROM expiring WHERE learner_id = ?')
  const keep = db.prepare(
    'INSERT INTO keeps (learner_id, at) VALUES (?, ?) ON CONFLICT (learner_id) DO UPDATE SET at = excluded.at',
  )
  return {
    set: (learnerId: string, expiring: Expiring): void => void set.run({ learnerId, ...expiring }),
    clear: (learnerId: string): boolean => clear.run(learnerId).changes > 0,
    keep: (learnerId: string, at: number): void => void keep.run(learnerId, at),
  }
}
export type ExpiringWrites = ReturnType<typeof expiringWrites>
