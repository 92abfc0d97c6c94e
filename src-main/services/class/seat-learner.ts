import type { Reader, Seat } from '../../store'
import type { Core } from '../core'
import { notFound, Refusal } from '../refusal'
import { seatOf } from './class-of'

/** Puts a learner's record in a seat that is free, or takes out the one that is there. */
export async function seatLearner(core: Core, seatId: string, learnerId: string | null) {
  await core.store.write(writer => {
    const seat = seatOf(writer, seatId)
    if (learnerId !== null) {
      if (!writer.learners.find(learnerId)) throw notFound('learner')
      mustFitSeat(writer, seat, learnerId)
    }
    writer.classes.seatLearner(seatId, learnerId)
    writer.touch('classes')
  })
  return { done: true } as const
}

/** One record a seat, and a learner has one seat in a class. */
export function mustFitSeat(reader: Reader, seat: Seat, learnerId: string): void {
  if (seat.learnerId !== null && seat.learnerId !== learnerId) {
    throw new Refusal('SEAT_TAKEN', `Another record is at ${seat.name} already. Take it out first.`, undefined)
  }
  const own = reader.classes.seatsOf(learnerId).find(({ classId }) => classId === seat.classId)
  if (own && own.id !== seat.id) {
    throw new Refusal(
      'SEAT_TAKEN',
      `This record is at ${own.name} in this class already. Take it out first.`,
      undefined,
    )
  }
}
