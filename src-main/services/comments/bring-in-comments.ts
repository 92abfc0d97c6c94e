import { statSync } from 'node:fs'
import { COMMENTS_BYTES_MAX } from '../../domain/record/comments-file'
import { readComments, type ReadComments } from '../../domain/record/read-comments'
import { RecordFault } from '../../domain/record/record-fault'
import { recordHashing, type Learner, type Reader, type Writer } from '../../store'
import type { Core } from '../core'
import { linesOf } from '../record/lines-of'
import { mergeComment } from './merged-comment'

export interface BroughtInComments {
  /** Whom they are for, as they are called here. */
  readonly name: string
  readonly from: string
  /** That can be read. */
  readonly comments: number
  readonly fresh: number
  /** Other words than before, or taken back. */
  readonly changed: number
  /** For whoever is learning now. */
  readonly forCurrent: boolean
}

/** Stores what is new of a file of comments that was handed over, all or nothing; then the file is gone. */
export async function bringInComments(core: Core, fileId: string): Promise<BroughtInComments> {
  const read = commentsIn(core.incoming.pathOf(fileId))
  const done = await core.store.write(writer => mergeComments(writer, read))
  core.incoming.forget()
  return done
}

export function commentsIn(file: string): ReadComments {
  if (statSync(file).size > COMMENTS_BYTES_MAX) {
    throw new RecordFault('too-large', 'This file is larger than any file of comments.')
  }
  return readComments(linesOf(file), recordHashing)
}

/** Merges them by their ids, in the transaction that is open. Throws a RecordFault, which takes back what was done so far. */
export function mergeComments(writer: Writer, { header, comments }: ReadComments): BroughtInComments {
  const learner = learnerHere(writer, header.learner)
  const count = { new: 0, changed: 0, same: 0 }
  for (const [index, comment] of comments.entries()) {
    const place = index + 1
    if (writer.answers.find(comment.eventId)?.learnerId !== learner.id) throw answerMissing(place, comment.id, learner)
    count[mergeComment(writer, learner.id, comment, place).kind]++
  }
  writer.touch('comments')
  return {
    ...{ name: learner.name, from: header.from, fresh: count.new, changed: count.changed },
    comments: comments.filter(({ words }) => words !== null).length,
    forCurrent: writer.learners.current()?.id === learner.id,
  }
}

function learnerHere(reader: Reader, { id, name }: { readonly id: string; readonly name: string }): Learner {
  const learner = reader.learners.find(id)
  if (learner) return learner
  throw new RecordFault(
    'not-here',
    `These comments are for ${name}, whose answers are not here. Open them where ${name} practises.`,
  )
}

const answerMissing = (place: number, id: string, { name }: Learner) =>
  new RecordFault(
    'not-here',
    `Comment number ${place} of this file (${id}) is about an answer of ${name} that is not here. Open it where that answer was given, or bring in the newer record first.`,
  )
