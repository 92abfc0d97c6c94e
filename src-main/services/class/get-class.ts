import type { Core } from '../core'
import { classOf } from './class-of'
import { seatedLearner } from './seated-learner'

/** A class with its seats, in the teacher's order. */
export function getClass(core: Core, classId: string) {
  return core.store.read(reader => {
    const { id, name } = classOf(reader, classId)
    const seats = reader.classes.seats(id).map(seat => {
      const learner = seat.learnerId === null ? null : reader.learners.find(seat.learnerId)
      return { id: seat.id, number: seat.number, name: seat.name, learner: learner && seatedLearner(reader, learner) }
    })
    return { id, name, seats }
  })
}
