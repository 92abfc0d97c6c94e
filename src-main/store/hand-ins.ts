import type { Database } from 'better-sqlite3'
import type { Clock } from './events'

export interface HandIn {
  readonly at: number
  readonly newAnswers: number
  readonly newEvents: number
}

export function handInReads(db: Database) {
  const of = db.prepare<[string], HandIn>(
    `SELECT at, new_answers AS newAnswers, new_events AS newEvents FROM hand_ins
     WHERE learner_id = ? ORDER BY at DESC, rowid DESC`,
  )
  return {
    /** The latest first. */
    of: (learnerId: string): HandIn[] => of.all(learnerId),
  }
}
export type HandInReads = ReturnType<typeof handInReads>

export function handInWrites(db: Database, { now, randomId }: Clock) {
  const note = db.prepare(
    `INSERT INTO hand_ins (id, learner_id, at, new_answers, new_events)
     VALUES (@id, @learnerId, @at, @newAnswers, @newEvents)`,
  )
  return {
    note: (learnerId: string, what: Omit<HandIn, 'at'>): void =>
      void note.run({ id: randomId(), at: now(), learnerId, ...what }),
  }
}
export type HandInWrites = ReturnType<typeof handInWrites>
