import type { Core } from '../core'
import { mustHaveRoom } from './add-seats'
import { classOf } from './class-of'
import { mustBeFreeSeatNames } from './free-names'

export interface RemovedSeat {
  readonly number: number
  readonly name: string
  readonly learnerId: string | null
}

/** Undoes a removal: with its number and its learner, as far as nothing else has them by now. */
export async function putSeatBack(core: Core, classId: string, { number, name, learnerId }: RemovedSeat) {
  await core.store.write(writer => {
    classOf(writer, classId)
    mustHaveRoom(writer, classId, 1)
    mustBeFreeSeatNames(writer, classId, [name])
    const seats = writer.classes.seats(classId)
    const isTaken = seats.some(seat => seat.number === number)
    const isSeated = seats.some(seat => seat.learnerId === learnerId)
    const isHere = learnerId !== null && writer.learners.find(learnerId) !== null
    writer.classes.addSeat({
      ...{ classId, name },
      number: isTaken ? (seats.at(-1)?.number ?? 0) + 1 : number,
      learnerId: isHere && !isSeated ? learnerId : null,
    })
    writer.touch('classes')
  })
  return { done: true } as const
}
