import { onScopeDispose } from 'vue'
import type { Item } from '@contract/practice'
import { client } from '@app/client'
import { failureOf } from '@app/failures'
import type { KeptAnswer } from './kept-answer'
import { newestOnly } from './newest-only'
import { forgetInWindow, keepInWindow } from './window-drafts'

/** Keeps an answer in the making at each committed action: in this window at once, and by the core on disk. */
export function useDraftKeeping() {
  const onDisk = newestOnly(
    ({ item, json }: { item: Item; json: string }) =>
      client.practice.keepDraft({ sessionId: item.sessionId, segmentId: item.segment.id, draft: json }),
    // Answered or lost meanwhile: then there is no question any more that it could belong to.
    error => !failureOf(error).retry,
  )
  onScopeDispose(onDisk.drop)

  return {
    keep(item: Item, kept: KeptAnswer) {
      const json = JSON.stringify(kept)
      keepInWindow(item, json)
      onDisk.offer({ item, json })
    },
    /** Once the question is answered; the core forgets by itself. */
    forget(item: Item) {
      onDisk.drop()
      forgetInWindow(item)
    },
  }
}
