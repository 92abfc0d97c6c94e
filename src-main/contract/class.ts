import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { className, SEATS_MAX } from '../domain/record/class-name'
import { errors } from './errors'
import { recordReport } from './record'
import { at, count, id } from './words'

/** A learner whose record was handed in here, or a profile of this computer that has a seat. */
export const seatedLearner = v.object({
  id,
  /** Of the record; on lists a seat goes by its own name. */
  name: v.string(),
  /** Handed in from elsewhere; else a profile of this computer. */
  handedIn: v.boolean(),
  answers: count,
  /** Scored first answers to Sort, on which the measures rest. */
  firstAnswers: count,
  /** When something was handed in last, and how often so far. */
  lastAt: v.nullable(at),
  handIns: count,
})
export type SeatedLearner = v.InferOutput<typeof seatedLearner>

export const seat = v.object({
  id,
  /** Its place in the teacher's order; under it the pupil is known where no names are shown. */
  number: count,
  name: v.string(),
  learner: v.nullable(seatedLearner),
})
export type Seat = v.InferOutput<typeof seat>

export const classHead = v.object({
  id,
  name: v.string(),
  createdAt: at,
  seats: count,
  /** Seats from which something was handed in. */
  handedIn: count,
  lastAt: v.nullable(at),
})
export type ClassHead = v.InferOutput<typeof classHead>

export const classView = v.object({ id, name: v.string(), seats: v.array(seat) })
export type ClassView = v.InferOutput<typeof classView>

/** Where a record that was handed in belongs, as far as Winnow can tell. */
export const handInPlace = v.variant('by', [
  /** Its learner sits there already. */
  v.object({ by: v.literal('learner'), seatId: id }),
  /** A seat of that name, in which nobody's record is. */
  v.object({ by: v.literal('name'), seatId: id }),
  v.object({ by: v.literal('nothing') }),
])
export type HandInPlace = v.InferOutput<typeof handInPlace>

const inClass = v.object({ classId: id })
const inSeat = v.object({ seatId: id })
const done = v.object({ done: v.literal(true) })
const names = v.pipe(v.array(className), v.minLength(1), v.maxLength(SEATS_MAX))
const seatIds = v.pipe(v.array(id), v.minLength(1), v.maxLength(SEATS_MAX))

/** A place as it was, so that taking it away can be undone. */
export const removedSeat = v.object({ number: count, name: v.string(), learnerId: v.nullable(id) })
export type RemovedSeat = v.InferOutput<typeof removedSeat>

/** Class lists, and the work that is handed in to them. */
export const classes = {
  /** With the learners who handed something in and have no seat anywhere. */
  list: oc.errors(errors).output(v.object({ classes: v.array(classHead), seatless: v.array(seatedLearner) })),
  get: oc.errors(errors).input(inClass).output(classView),
  add: oc
    .errors(errors)
    .input(v.object({ name: className }))
    .output(v.object({ classId: id })),
  rename: oc
    .errors(errors)
    .input(v.object({ ...inClass.entries, name: className }))
    .output(done),
  /** With its seats; records that were handed in stay. */
  remove: oc.errors(errors).input(inClass).output(done),
  /** All or none, after those there are. */
  addSeats: oc
    .errors(errors)
    .input(v.object({ ...inClass.entries, names }))
    .output(v.object({ seatIds: v.array(id) })),
  /** A seat that was removed, with its number and its learner where both are still free. */
  putSeatBack: oc
    .errors(errors)
    .input(v.object({ ...inClass.entries, seat: v.object({ ...removedSeat.entries, name: className }) }))
    .output(done),
  renameSeat: oc
    .errors(errors)
    .input(v.object({ ...inSeat.entries, name: className }))
    .output(done),
  /** Records that were handed in stay. */
  removeSeats: oc
    .errors(errors)
    .input(v.object({ seatIds }))
    .output(v.object({ removed: v.array(removedSeat) })),
  /** Every seat of the class, in the order they are to have. */
  orderSeats: oc
    .errors(errors)
    .input(v.object({ ...inClass.entries, seatIds }))
    .output(done),
  /** Puts a learner's record in a seat; `null` takes out the one that is there. */
  seatLearner: oc
    .errors(errors)
    .input(v.object({ ...inSeat.entries, learnerId: v.nullable(id) }))
    .output(done),
  /** Deletes a learner who was handed in, with every answer. A profile is deleted in Settings. */
  removeLearner: oc
    .errors(errors)
    .input(v.object({ learnerId: id }))
    .output(done),
  /** Reads a file that was handed over by `record.open` and `record.take`; stores nothing. */
  lookAtHandIn: oc
    .errors(errors)
    .input(v.object({ ...inClass.entries, fileId: id }))
    .output(v.object({ report: recordReport, place: handInPlace })),
  /** Stores what is new, all or nothing, in a seat there is or in a new one. */
  takeHandIn: oc
    .errors(errors)
    .input(
      v.object({
        ...inClass.entries,
        fileId: id,
        seat: v.variant('kind', [
          v.object({ kind: v.literal('here'), seatId: id }),
          v.object({ kind: v.literal('new'), name: className }),
        ]),
      }),
    )
    .output(v.object({ seatId: id, seatName: v.string(), learnerId: id, newAnswers: count, newEvents: count })),
}
