import { COMMENTS_MAX, type CommentLine } from './comment'
import { commentChain } from './comment-chain'
import { damagedComment, RecordFault } from './record-fault'
import type { RecordHashing } from './record-file'

/** Checks the comments of a file, one after another, as far as the file alone can tell. */
export function checkComments(hashing: Pick<RecordHashing, 'newSum'>, learnerId: string) {
  const chain = commentChain(hashing, learnerId)
  const taken = new Set<string>()
  /** By the answers that they are about, which come later in the file. */
  const waiting = new Map<string, { place: number; id: string }>()
  return {
    count: () => taken.size,
    take(comment: CommentLine): CommentLine {
      const { id } = comment
      const place = taken.size + 1
      if (place > COMMENTS_MAX) {
        throw new RecordFault('too-large', `This file holds more than ${COMMENTS_MAX} comments.`)
      }
      if (chain.next(comment).hash !== comment.hash) {
        throw damagedComment(place, id, 'was changed or damaged, or belongs to another learner')
      }
      if (taken.has(id)) throw damagedComment(place, id, 'is in this file twice')
      taken.add(id)
      waiting.set(comment.eventId, { place, id })
      return comment
    },
    answered: (eventId: string): void => void waiting.delete(eventId),
    /** Refuses comments on answers that did not follow. */
    mustAllBeAnswered(): void {
      for (const { place, id } of waiting.values()) {
        throw damagedComment(place, id, 'is about an answer that is not in this record')
      }
    },
  }
}
