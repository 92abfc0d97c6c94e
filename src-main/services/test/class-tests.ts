import { classChanges, type RightByOccasion } from '../../domain/assessment/class-result'
import type { Core } from '../core'
import { classOf } from '../class/class-of'
import { writable } from '../writable'
import { takenFigures } from './sitting-figures'

/** Who of a class took which test, by seat, and what the tests came to together. */
export function classTests(core: Core, classId: string) {
  return core.store.read(reader => {
    const { id, name } = classOf(reader, classId)
    const seats = reader.classes.seats(id).map(seat => {
      const sittings = seat.learnerId === null ? [] : takenFigures(reader, reader.sittings.ofLearner(seat.learnerId))
      return { seatId: seat.id, number: seat.number, name: seat.name, learnerId: seat.learnerId, sittings }
    })
    const learners = seats.map(({ sittings }): RightByOccasion => {
      return Object.fromEntries(sittings.map(({ occasion, right }) => [occasion, right.rate]))
    })
    return writable({ name, seats, changes: classChanges(learners) })
  })
}
