import { useDocumentVisibility } from '@vueuse/core'
import { computed, shallowReactive, watch } from 'vue'
import type { Comment } from '@contract/comments'
import { client } from '@app/client'

type Shown = Pick<Comment, 'id' | 'changedAt' | 'seenAt'>

const keyOf = ({ id, changedAt }: Shown) => `${id} ${changedAt}`

/**
 * Tells the core what stands before the reader's eyes. What was new when it came stays marked, and first, for as long
 * as the page stands: nothing moves under whoever reads it.
 */
export function useSeenComments<T extends Shown>(comments: () => readonly T[]) {
  const visibility = useDocumentVisibility()
  const fresh = shallowReactive(new Set<string>())
  const told = new Set<string>()

  async function tell(unseen: readonly T[]) {
    for (const comment of unseen) {
      fresh.add(keyOf(comment))
      told.add(keyOf(comment))
    }
    try {
      await client.comments.seen({ comments: unseen.map(({ id, changedAt }) => ({ commentId: id, changedAt })) })
    } catch {
      // It stays new, and is told when the page is opened again.
      for (const comment of unseen) told.delete(keyOf(comment))
    }
  }

  watch(
    [comments, visibility],
    ([shown, state]) => {
      const unseen = shown.filter(comment => comment.seenAt === null && !told.has(keyOf(comment)))
      if (state === 'visible' && unseen.length > 0) void tell(unseen)
    },
    { immediate: true },
  )

  const isFresh = (comment: T) => fresh.has(keyOf(comment))
  return {
    isFresh,
    ordered: computed(() => comments().toSorted((one, other) => Number(isFresh(other)) - Number(isFresh(one)))),
  }
}
