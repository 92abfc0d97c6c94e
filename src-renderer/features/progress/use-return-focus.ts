import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'

/** Whoever comes back from a row's page goes on at that row: `#ID` in the address, once the rows are there. */
export function useReturnFocus(isShown: () => boolean) {
  const route = useRoute()
  watch(
    isShown,
    async shown => {
      if (!shown || !route.hash) return
      await nextTick()
      document.getElementById(route.hash.slice(1))?.focus()
    },
    { immediate: true },
  )
}
