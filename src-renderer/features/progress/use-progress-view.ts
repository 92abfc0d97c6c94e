import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { EVERYTHING, filterOf, queryOf, viewOf, type ProgressView } from './progress-view'

/** The view in the address, and what the core is asked for by it; each choice is a step that Back takes back. */
export function useProgressView() {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => viewOf(route.query))
  const filter = computed(() => filterOf(view.value, new Date()))
  const show = (wanted: ProgressView) => void router.push({ path: route.path, query: queryOf(wanted) })
  return { view, filter, show, clear: () => show(EVERYTHING) }
}
