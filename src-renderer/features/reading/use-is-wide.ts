import { useElementSize } from '@vueuse/core'
import { computed, type Ref } from 'vue'

/** Whether an element is at least so many rem wide, as a container query asks it; `rem` follows the text size. */
export function useIsWide(element: Readonly<Ref<HTMLElement | null>>, rem: number) {
  const { width } = useElementSize(element)
  return computed(() => width.value >= rem * parseFloat(getComputedStyle(document.documentElement).fontSize))
}
