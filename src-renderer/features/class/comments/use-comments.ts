import type { Comment } from '@contract/comments'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { messageOf } from '@app/failures'
import { useToasts } from '@ui/toasts'
import type { CommentDraft } from './comment-draft'

/** What a teacher does with comments on one answer. */
export function useComments(about: () => { learnerId: string; eventId: string }) {
  const { show } = useToasts()
  // One id until it is stored: a comment that is sent again is stored once.
  let commentId = crypto.randomUUID()

  const add = useAction(async (draft: CommentDraft) => {
    await client.comments.add({ commentId, ...about(), ...draft })
    commentId = crypto.randomUUID()
    show('Comment added.')
    return true
  })

  const change = useAction(async ({ id }: Comment, draft: CommentDraft) => {
    await client.comments.change({ commentId: id, ...draft })
    show('Comment changed.')
    return true
  })

  /** Its row is gone, so that only the message is left to say it if that fails. */
  async function putBack({ id, author, words }: Comment) {
    try {
      await client.comments.change({ commentId: id, author, words })
      show('Comment put back.')
    } catch (error) {
      show(messageOf(error))
    }
  }

  const remove = useAction(async (comment: Comment) => {
    await client.comments.remove({ commentId: comment.id })
    show('Comment deleted.', { name: 'Undo', run: () => putBack(comment) })
    return true
  })

  return { add, change, remove }
}
