import { useElementSize, watchDebounced } from '@vueuse/core'
import { computed, shallowRef, type Ref } from 'vue'

const SETTLES_MS = 80

/**
 * The size of a box once it stands still; 0 before it is laid out. A window that is printed or captured whole passes
 * through a narrow layout for a frame, and a chart drawn for that would be what is printed.
 */
export function useSettledSize(box: Readonly<Ref<HTMLElement | null>>) {
  const { width, height } = useElementSize(box)
  const size = shallowRef({ width: 0, height: 0 })
  const wait = computed(() => (size.value.width === 0 ? 0 : SETTLES_MS))
  watchDebounced([width, height], () => (size.value = { width: width.value, height: height.value }), { debounce: wait })
  return size
}
