import type { Core } from '../core'
import { Refusal } from '../refusal'
import { classOf, seatOf } from './class-of'
import { mustBeFreeSeatNames } from './free-names'
import type { RemovedSeat } from './put-seat-back'

export async function renameSeat(core: Core, seatId: string, name: string) {
  await core.store.write(writer => {
    const { classId } = seatOf(writer, seatId)
    mustBeFreeSeatNames(writer, classId, [name], seatId)
    writer.classes.renameSeat(seatId, name)
    writer.touch('classes')
  })
  return { done: true } as const
}

/** All or none. Their numbers stay free; records that were handed in stay, in no class. */
export async function removeSeats(core: Core, seatIds: readonly string[]) {
  const removed = await core.store.write(writer =>
    [...new Set(seatIds)].map((seatId): RemovedSeat => {
      const { number, name, learnerId } = seatOf(writer, seatId)
      writer.classes.removeSeat(seatId)
      writer.touch('classes')
      return { number, name, learnerId }
    }),
  )
  return { removed }
}

/** The numbers there are, given out anew in this order. */
export async function orderSeats(core: Core, classId: string, seatIds: readonly string[]) {
  await core.store.write(writer => {
    classOf(writer, classId)
    const seats = writer.classes.seats(classId)
    const wished = new Set(seatIds)
    if (wished.size !== seatIds.length || seats.length !== wished.size || seats.some(({ id }) => !wished.has(id))) {
      throw new Refusal('NOT_FOUND', 'The list has changed meanwhile. Nothing was moved.', { what: 'seat' })
    }
    seatIds.forEach((seatId, index) => {
      const number = seats[index]?.number
      if (number !== undefined) writer.classes.numberSeat(seatId, number)
    })
    writer.touch('classes')
  })
  return { done: true } as const
}
