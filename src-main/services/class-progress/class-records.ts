import { classOf } from '../class/class-of'
import type { ClassAnswer, Reader, Seat } from '../../store'

export interface SeatRecord {
  readonly seat: Seat
  /** Scored first answers to Sort, oldest first. */
  readonly firsts: readonly ClassAnswer[]
}

/** A class's seats in the teacher's order, each with what the measures rest on. */
export function classRecords(reader: Reader, classId: string) {
  const { id, name } = classOf(reader, classId)
  const byLearner = Map.groupBy(reader.classAnswers.firstAnswers(id), ({ learnerId }) => learnerId)
  const records = reader.classes.seats(id).map((seat): SeatRecord => {
    const firsts = (seat.learnerId === null ? null : byLearner.get(seat.learnerId)) ?? []
    return { seat, firsts: firsts.toSorted((a, b) => a.seq - b.seq) }
  })
  return { id, name, records }
}
