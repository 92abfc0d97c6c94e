import type { TravellingComment } from './comment'
import { commentChain } from './comment-chain'
import { COMMENTS_FORMAT, type CommentsHeader } from './comments-file'
import type { RecordHashing } from './record-file'

export interface CommentsParts extends Pick<CommentsHeader, 'winnow' | 'madeAt' | 'learner' | 'from'> {
  readonly comments: readonly TravellingComment[]
}

/** The lines of a learner's comments, each with its line break. */
export function writeComments(parts: CommentsParts, hashing: Pick<RecordHashing, 'newSum'>): string[] {
  const { winnow, madeAt, from, comments } = parts
  const { id, name } = parts.learner
  const count = comments.length
  const chain = commentChain(hashing, id)
  const head = {
    line: 'comments',
    format: COMMENTS_FORMAT,
    winnow,
    madeAt,
    learner: { id, name },
    from,
    comments: count,
  }
  const lines = [head, ...comments.map(comment => chain.next(comment))].map(line => `${JSON.stringify(line)}\n`)
  const sum = hashing.newSum()
  lines.forEach(line => sum.add(line))
  return [...lines, `${JSON.stringify({ line: 'end', comments: count, sum: sum.result() })}\n`]
}
