import { finishInTurns, type Writer } from '../../store'
import type { Core } from '../core'
import { notFound } from '../refusal'
import { leaveFile } from '../record/bring-in-record'
import { linesOf } from '../record/lines-of'
import { lookAtRecord } from '../record/look-at-record'
import { mergeRecord } from '../record/merge-record'
import { addSeat, mustHaveRoom } from './add-seats'
import { classOf, seatOf } from './class-of'
import { mustBeFreeSeatNames } from './free-names'
import { matchSeat } from './match-seat'
import { mustFitSeat } from './seat-learner'

/** What a file that was handed over would bring, and where it belongs; nothing is stored. */
export async function lookAtHandIn(core: Core, classId: string, fileId: string) {
  core.store.read(reader => classOf(reader, classId))
  const report = await finishInTurns(lookAtRecord(core.store, linesOf(core.incoming.pathOf(fileId))))
  const learner = { id: report.learnerId, name: report.name }
  return { report, place: core.store.read(reader => matchSeat(reader, classId, learner)) }
}

export type ChosenSeat =
  | { readonly kind: 'here'; readonly seatId: string }
  | { readonly kind: 'new'; readonly name: string }

/** Stores what is new of a record and puts it in its seat, all or nothing; then the file is gone. */
export async function takeHandIn(core: Core, classId: string, fileId: string, chosen: ChosenSeat) {
  core.incoming.pathOf(fileId)
  const taken = await core.store.writeInTurns(function* (writer) {
    const seat = seatChosen(writer, classId, chosen)
    const lines = linesOf(core.incoming.pathOf(fileId))
    const { learnerId, newAnswers, newEvents } = yield* mergeRecord(writer, lines, 'handed-in')
    mustFitSeat(writer, seat, learnerId)
    writer.classes.seatLearner(seat.id, learnerId)
    // The same file twice changes nothing, not even when it is said to have come in.
    if (newEvents > 0 || writer.handIns.of(learnerId).length === 0) {
      writer.handIns.note(learnerId, { newAnswers, newEvents })
    }
    writer.touch('classes')
    return { seatId: seat.id, seatName: seat.name, learnerId, newAnswers, newEvents }
  })
  leaveFile(core, fileId)
  return taken
}

function seatChosen(writer: Writer, classId: string, chosen: ChosenSeat) {
  classOf(writer, classId)
  if (chosen.kind === 'here') {
    const seat = seatOf(writer, chosen.seatId)
    if (seat.classId !== classId) throw notFound('seat')
    return seat
  }
  mustHaveRoom(writer, classId, 1)
  mustBeFreeSeatNames(writer, classId, [chosen.name])
  return addSeat(writer, classId, chosen.name)
}
