import { nextTick, watch, type Ref } from 'vue'
import type { Place } from './place-path'

/**
 * Comes to the words of an address once they stand: in sight, and the paragraph takes the focus, so that reading goes
 * on from there. Words that are in the heading have it anyway.
 */
export function usePlaceFocus(
  article: Readonly<Ref<HTMLElement | null>>,
  place: () => Place | null,
  stands: () => boolean,
) {
  watch(
    () => stands() && place() !== null,
    async isWanted => {
      if (!isWanted) return
      await nextTick()
      const words = article.value?.querySelector('.ink-found')
      const paragraph = words?.closest<HTMLElement>('p')
      if (!words || !paragraph) return
      paragraph.tabIndex = -1
      paragraph.focus({ preventScroll: true })
      words.scrollIntoView({ block: 'center' })
    },
    { immediate: true, flush: 'post' },
  )
}
