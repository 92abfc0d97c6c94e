import * as v from 'valibot'
import { canonicalJson } from './canonical-json'
import { COMMENTS_FORMAT, commentsFileLine, type CommentsFileLine } from './comments-file'
import { damagedLine, notComments, RecordFault } from './record-fault'

const headLike = v.looseObject({ line: v.literal('comments'), format: v.number() })

/** One line of a file of comments, checked; what would have to be put right first is refused. */
export function parseCommentsLine(line: string, number: number): CommentsFileLine {
  const value = canonicalJson(line, number, notComments)
  if (number === 1) mustBeOurs(value)
  const { success, output } = v.safeParse(commentsFileLine, value)
  if (!success || JSON.stringify(output) !== line) throw damagedLine(number)
  return output
}

function mustBeOurs(head: unknown): void {
  if (!v.is(headLike, head)) throw notComments()
  if (head.format === COMMENTS_FORMAT) return
  throw new RecordFault('newer', 'These comments were saved by another version of Winnow. Install the latest one.')
}
