import { checkComments } from './check-comments'
import type { CommentLine } from './comment'
import type { CommentsFileLine, CommentsHeader } from './comments-file'
import { parseCommentsLine } from './parse-comments-line'
import { damagedLine, notComments, RecordFault } from './record-fault'
import type { RecordHashing } from './record-file'

type Hashing = Pick<RecordHashing, 'newSum'>

export interface ReadComments {
  readonly header: CommentsHeader
  readonly comments: readonly CommentLine[]
}

/**
 * A teacher's comments for one learner, each checked, or a RecordFault at the first thing that is not as Winnow writes
 * it. The file is small, so it is read whole before anything of it is used.
 */
export function readComments(lines: Iterable<string>, hashing: Hashing): ReadComments {
  const sum = hashing.newSum()
  const parts: CommentsFileLine[] = []
  for (const line of lines) {
    const number = parts.length + 1
    if (parts.at(-1)?.line === 'end')
      throw new RecordFault('damaged', `Line ${number} of this file comes after its end.`)
    const part = parseCommentsLine(line, number)
    if ((part.line === 'comments') !== (number === 1)) throw number === 1 ? notComments() : damagedLine(number)
    parts.push(part)
    if (part.line !== 'end') sum.add(`${line}\n`)
  }
  return whole(parts, sum.result(), hashing)
}

function whole([header, ...rest]: readonly CommentsFileLine[], sum: string, hashing: Hashing): ReadComments {
  if (header?.line !== 'comments') throw new RecordFault('foreign', 'This file is empty.')
  const checks = checkComments(hashing, header.learner.id)
  const comments = rest.flatMap(part => (part.line === 'comment' ? [checks.take(part)] : []))
  const end = rest.at(-1)
  if (end?.line !== 'end') throw new RecordFault('damaged', 'The end of this file is missing.')
  if (comments.length !== header.comments || end.comments !== comments.length) throw missing(comments.length + 1)
  if (end.sum !== sum) throw changedHead()
  return { header, comments }
}

const missing = (place: number) =>
  new RecordFault('damaged', `Comment number ${place} of this file is missing, or not where it belongs.`)

const changedHead = () => new RecordFault('damaged', 'What this file says of whom it is for and from was changed.')
