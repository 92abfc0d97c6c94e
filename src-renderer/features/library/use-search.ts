import { useQuery } from '@pinia/colada'
import { computed, shallowRef, watch } from 'vue'
import type { FoundText } from '@contract/library'
import { failureOf } from '@app/failures'
import { searchQuery } from './queries'

/** What is found for words. What was found before stays in sight until what is found now is known. */
export function useSearch(words: () => string) {
  const query = useQuery(() => searchQuery(words()))
  const isOn = computed(() => words().trim() !== '')
  const last = shallowRef<FoundText[] | null>(null)
  watch(
    () => [isOn.value, query.data.value] as const,
    ([on, data]) => {
      if (!on) last.value = null
      else if (data) last.value = data.found
    },
    { immediate: true },
  )
  return {
    /** `null` where nothing is searched, or nothing was found out yet. */
    found: computed(() => (isOn.value ? last.value : null)),
    failure: computed(() => (isOn.value && query.error.value ? failureOf(query.error.value).message : '')),
    again: () => void (isOn.value && query.refetch()),
  }
}
