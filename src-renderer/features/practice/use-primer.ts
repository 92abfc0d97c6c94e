import { useQuery } from '@pinia/colada'
import { computed, ref, watch } from 'vue'
import { client } from '@app/client'
import { readingQuery } from '@app/queries'
import { wantHeadingFocus } from '@ui/heading-focus'
import { useToasts } from '@ui/toasts'

/**
 * The primer before the first question ever, and again whenever it is asked for. `start` begins practice: at once for
 * whoever has seen the primer, else when it is left.
 */
export function usePrimer(start: () => Promise<void>) {
  const { show } = useToasts()
  const reading = useQuery(readingQuery)
  const isSeen = computed(() => reading.data.value?.primerSeen)
  const hasBegun = ref(false)
  const isAgain = ref(false)

  /** Should it not be stored, the primer is merely shown once more. */
  async function markSeen() {
    try {
      await client.settings.set({ primerSeen: true })
    } catch {
      show('It could not be stored that you have seen the primer, so it will be shown again.')
    }
  }

  async function begin() {
    const isFirst = !hasBegun.value
    hasBegun.value = true
    isAgain.value = false
    wantHeadingFocus()
    if (!isFirst) return
    await start()
    if (isSeen.value === false) await markSeen()
  }

  function open() {
    isAgain.value = true
    scrollTo({ top: 0 })
    wantHeadingFocus()
  }

  watch(
    isSeen,
    seen => {
      if (!seen || hasBegun.value) return
      hasBegun.value = true
      void start()
    },
    { immediate: true },
  )

  return {
    isOpen: computed(() => isAgain.value || (isSeen.value === false && !hasBegun.value)),
    isAgain,
    error: computed(() => (reading.data.value ? null : reading.error.value)),
    refetch: () => reading.refetch(),
    begin,
    open,
  }
}
