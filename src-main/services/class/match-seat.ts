import { sameName } from '../../domain/record/class-name'
import type { Reader } from '../../store'

export type HandInPlace = { by: 'learner'; seatId: string } | { by: 'name'; seatId: string } | { by: 'nothing' }

/**
 * The seat in which a learner's record belongs: where it is already, else the one of that name if nobody's record is in
 * it. A name that is taken is no match: two pupils may share a name, and one must not be laid over the other.
 */
export function matchSeat(reader: Reader, classId: string, learner: { id: string; name: string }): HandInPlace {
  const seats = reader.classes.seats(classId)
  const own = seats.find(seat => seat.learnerId === learner.id)
  if (own) return { by: 'learner', seatId: own.id }
  const named = seats.find(seat => seat.learnerId === null && sameName(seat.name) === sameName(learner.name))
  return named ? { by: 'name', seatId: named.id } : { by: 'nothing' }
}
