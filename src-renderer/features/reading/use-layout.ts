import { useResizeObserver } from '@vueuse/core'
import { ref, type Ref } from 'vue'

/**
 * The layout that the style sheet has given an element: its `--layout`. So a container query alone says at which
 * width a page changes, and the script hears of it.
 */
export function useLayout(element: Readonly<Ref<HTMLElement | null>>) {
  const layout = ref('')
  useResizeObserver(element, ([entry]) => {
    if (entry) layout.value = getComputedStyle(entry.target).getPropertyValue('--layout').trim()
  })
  return layout
}
