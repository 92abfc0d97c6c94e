import type { Core } from '../core'
import { notFound } from '../refusal'

/** What was written to the learners of a class, by seat, and how much of it is in no file yet. */
export function classComments(core: Core, classId: string) {
  return core.store.read(reader => {
    if (!reader.classes.find(classId)) throw notFound('class')
    const seats = reader.classes
      .seats(classId)
      .flatMap(({ id, number, name, learnerId }) =>
        learnerId === null ? [] : [{ seatId: id, number, name, learnerId, ...reader.comments.counts(learnerId) }],
      )
    return { seats, unfiled: seats.reduce((sum, { unfiled }) => sum + unfiled, 0) }
  })
}
