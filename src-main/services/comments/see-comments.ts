import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'

/** Whoever is learning now has had these before their eyes; what is not theirs, or changed since, stays as it is. */
export function seeComments(core: Core, seen: readonly { commentId: string; changedAt: number }[]) {
  return core.store.write(writer => {
    const { id } = currentLearner(writer)
    const at = core.now()
    let count = 0
    for (const { commentId, changedAt } of seen) {
      const comment = writer.comments.find(commentId)
      if (comment?.learnerId !== id || comment.changedAt !== changedAt) continue
      if (comment.seenAt !== null || comment.words === null) continue
      writer.comments.keep({ ...comment, seenAt: at })
      count++
    }
    if (count > 0) writer.touch('comments')
    return { seen: count }
  })
}
