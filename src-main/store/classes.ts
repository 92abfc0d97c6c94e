import type { Database } from 'better-sqlite3'
import type { Clock } from './events'

export interface ClassRow {
  readonly id: string
  readonly name: string
  readonly createdAt: number
}

export interface ClassCount extends ClassRow {
  readonly seats: number
  /** Seats whose learner handed something in. */
  readonly handedIn: number
  /** When something was handed in last, by whom ever sits there. */
  readonly lastAt: number | null
}

export interface Seat {
  readonly id: string
  readonly classId: string
  readonly number: number
  readonly name: string
  readonly learnerId: string | null
}

const CLASS = 'id, name, created_at AS createdAt'
const SEAT = 'id, class_id AS classId, number, name, learner_id AS learnerId'

export function classReads(db: Database) {
  const list = db.prepare<[], ClassCount>(
    `SELECT ${CLASS},
       (SELECT count(*) FROM seats WHERE class_id = classes.id) AS seats,
       (SELECT count(*) FROM seats WHERE class_id = classes.id AND learner_id IN (SELECT learner_id FROM hand_ins))
         AS handedIn,
       (SELECT max(hand_ins.at) FROM seats JOIN hand_ins USING (learner_id) WHERE class_id = classes.id) AS lastAt
     FROM classes ORDER BY created_at, rowid`,
  )
  const find = db.prepare<[string], ClassRow>(`SELECT ${CLASS} FROM classes WHERE id = ?`)
  const seats = db.prepare<[string], Seat>(`SELECT ${SEAT} FROM seats WHERE class_id = ? ORDER BY number, rowid`)
  const seat = db.prepare<[string], Seat>(`SELECT ${SEAT} FROM seats WHERE id = ?`)
  const seatsOf = db.prepare<[string], Seat>(`SELECT ${SEAT} FROM seats WHERE learner_id = ? ORDER BY class_id`)
  return {
    list: (): ClassCount[] => list.all(),
    find: (id: string): ClassRow | null => find.get(id) ?? null,
    /** In the teacher's order. */
    seats: (classId: string): Seat[] => seats.all(classId),
    seat: (id: string): Seat | null => seat.get(id) ?? null,
    /** At most one in each class. */
    seatsOf: (learnerId: string): Seat[] => seatsOf.all(learnerId),
  }
}
export type ClassReads = ReturnType<typeof classReads>

export function classWrites(db: Database, { now, randomId }: Clock) {
  const add = db.prepare('INSERT INTO classes (id, name, created_at) VALUES (@id, @name, @createdAt)')
  const rename = db.prepare('UPDATE classes SET name = @name WHERE id = @id')
  const remove = db.prepare('DELETE FROM classes WHERE id = ?')
  const addSeat = db.prepare(
    'INSERT INTO seats (id, class_id, number, name, learner_id) VALUES (@id, @classId, @number, @name, @learnerId)',
  )
  const renameSeat = db.prepare('UPDATE seats SET name = @name WHERE id = @id')
  const numberSeat = db.prepare('UPDATE seats SET number = @number WHERE id = @id')
  const seatLearner = db.prepare('UPDATE seats SET learner_id = @learnerId WHERE id = @id')
  const removeSeat = db.prepare('DELETE FROM seats WHERE id = ?')
  return {
    add(name: string): ClassRow {
      const row = { id: randomId(), name, createdAt: now() }
      add.run(row)
      return row
    },
    rename: (id: string, name: string): void => void rename.run({ id, name }),
    /** With its seats; learners stay. */
    remove: (id: string): void => void remove.run(id),
    addSeat(seat: Omit<Seat, 'id'>): Seat {
      const row = { id: randomId(), ...seat }
      addSeat.run(row)
      return row
    },
    renameSeat: (id: string, name: string): void => void renameSeat.run({ id, name }),
    numberSeat: (id: string, number: number): void => void numberSeat.run({ id, number }),
    /** Whose record belongs to the seat; `null`: nobody's. */
    seatLearner: (id: string, learnerId: string | null): void => void seatLearner.run({ id, learnerId }),
    removeSeat: (id: string): void => void removeSeat.run(id),
  }
}
export type ClassWrites = ReturnType<typeof classWrites>
