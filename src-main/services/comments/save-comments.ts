import { writeComments } from '../../domain/record/write-comments'
import { recordHashing, type Comment } from '../../store'
import type { Core } from '../core'
import { whoseRecord } from '../profiles/whose-record'
import { handOver } from '../record/outgoing'
import { travellingFileName } from '../record/travelling-file-name'
import { notFound } from '../refusal'

/** Begins to hand over what was written here to one learner, as a file for that learner alone. */
export function beginToSaveComments(core: Core, learnerId: string) {
  const { learner, own } = core.store.read(reader => {
    const found = whoseRecord(reader, learnerId)
    return { learner: found, own: reader.comments.ofLearner(found.id).filter(mayTravel) }
  })
  const last = own.toSorted((one, other) => one.changedAt - other.changedAt).at(-1)
  if (!last) throw notFound('comment')
  const madeAt = Math.max(core.now(), last.changedAt)
  const { version: winnow, timeZone } = core
  const lines = writeComments({ winnow, madeAt, learner, from: last.author, comments: own }, recordHashing)
  return {
    saveId: handOver(core, lines),
    fileName: travellingFileName('comments', learner.name, madeAt, timeZone),
    madeAt,
  }
}

/** What was taken back before it went anywhere need not be told of. */
const mayTravel = ({ own, words, filedAt }: Comment) => own && (words !== null || filedAt !== null)

/** The file that was made at that moment has reached the page, which hands it to a person. */
export function noteSavedComments(core: Core, learnerId: string, madeAt: number) {
  return core.store.write(writer => {
    const { id } = whoseRecord(writer, learnerId)
    writer.comments.file(id, madeAt)
    writer.touch('comments')
    return { saved: true as const }
  })
}
