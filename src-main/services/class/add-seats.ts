import { SEATS_MAX } from '../../domain/record/class-name'
import type { Seat, Writer } from '../../store'
import type { Core } from '../core'
import { Refusal } from '../refusal'
import { classOf } from './class-of'
import { mustBeFreeSeatNames } from './free-names'

/** All or none, in their order, after those there are. */
export async function addSeats(core: Core, classId: string, names: readonly string[]) {
  const seats = await core.store.write(writer => {
    classOf(writer, classId)
    mustHaveRoom(writer, classId, names.length)
    mustBeFreeSeatNames(writer, classId, names)
    writer.touch('classes')
    return names.map(name => addSeat(writer, classId, name))
  })
  return { seatIds: seats.map(({ id }) => id) }
}

/** At the end of the list. A number that was given up before stays free: papers may still say “Pupil 7”. */
export function addSeat(writer: Writer, classId: string, name: string): Seat {
  const last = writer.classes.seats(classId).at(-1)?.number ?? 0
  return writer.classes.addSeat({ classId, number: last + 1, name, learnerId: null })
}

export function mustHaveRoom(writer: Writer, classId: string, more: number): void {
  const here = writer.classes.seats(classId).length
  if (here + more <= SEATS_MAX) return
  throw new Refusal(
    'CLASS_FULL',
    `A class has at most ${SEATS_MAX} names. This one has ${here}, so ${more} more do not fit. Nothing was stored.`,
    undefined,
  )
}
