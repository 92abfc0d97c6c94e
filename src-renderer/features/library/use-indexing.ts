import { useTimeoutFn } from '@vueuse/core'
import { computed, onScopeDispose, ref } from 'vue'
import type { IndexState } from '@contract/library'
import { client } from '@app/client'

/** A bar for what is over in a moment would only flicker. */
const NOTICEABLE_MS = 400

/** Has the texts read for searching, and knows how far that is. `onDone` runs when it took place and is over. */
export function useIndexing(onDone: () => void) {
  const state = ref<IndexState | null>(null)
  const isNoticed = ref(false)
  const leaving = new AbortController()
  onScopeDispose(() => leaving.abort())
  const { stop } = useTimeoutFn(() => (isNoticed.value = true), NOTICEABLE_MS)

  async function follow() {
    let begun = false
    try {
      for await (const now of await client.library.indexing(undefined, { signal: leaving.signal })) {
        if (state.value) begun = true
        state.value = now
      }
      if (begun) onDone()
    } catch {
      // The line is gone, and the page says so; the texts are read on by the core.
      state.value = null
    }
    stop()
    isNoticed.value = false
  }
  void follow()

  const isReading = computed(() => state.value !== null && state.value.done < state.value.of && !state.value.stopped)
  return {
    state,
    isReading,
    /** Worth a word to whoever waits. */
    isShown: computed(() => isReading.value && isNoticed.value),
    hasStopped: computed(() => state.value?.stopped === true),
  }
}
