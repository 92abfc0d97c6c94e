import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { NOTHING_SET, queryOf, viewOf, withFilter, type Filter, type LibraryView, type Sort } from './library-view'

/**
 * The view in the address. Each choice is a step that Back takes back; letters typed into one search are not, but for
 * the first.
 */
export function useLibraryView() {
  const route = useRoute()
  const router = useRouter()
  const view = computed(() => viewOf(route.query))

  const show = (wanted: LibraryView) => void router.push({ path: route.path, query: queryOf(wanted) })

  return {
    view,
    show,
    search: (words: string) => {
      if (words === view.value.words) return
      const to = { path: route.path, query: queryOf({ ...view.value, words }) }
      void (view.value.words === '' || words === '' ? router.push(to) : router.replace(to))
    },
    setFilter: (filter: Filter, value: string) => show(withFilter(view.value, filter, value)),
    setSort: (sort: Sort) => show({ ...view.value, sort }),
    /** The order stays: it leaves nothing out. */
    clear: () => show({ ...NOTHING_SET, sort: view.value.sort }),
  }
}
