import type { CommentLine, TravellingComment } from './comment'
import type { RecordHashing } from './record-file'

/** The line of a comment, in the order of its fields. */
function lineOf({ id, eventId, author, words, at, changedAt, seenAt }: TravellingComment): Omit<CommentLine, 'hash'> {
  return { line: 'comment', id, eventId, author, words, at, changedAt, seenAt }
}

/**
 * Links the comments of a file: each one's hash is SHA-256 over the hash before it and its own line, the first over whose
 * they are. So the one that was changed can be named.
 */
export function commentChain({ newSum }: Pick<RecordHashing, 'newSum'>, learnerId: string) {
  let previous = `comments for ${learnerId}`
  return {
    /** The line of the next comment. */
    next(comment: TravellingComment): CommentLine {
      const line = lineOf(comment)
      const sum = newSum()
      sum.add(`${previous}\n${JSON.stringify(line)}\n`)
      previous = sum.result()
      return { ...line, hash: previous }
    },
  }
}
