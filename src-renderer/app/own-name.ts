import { useQuery } from '@pinia/colada'
import { computed, type Ref } from 'vue'
import { profilesQuery } from './queries'

const UNNAMED = 'a learner who is not named'

/** How a report of one's own says whose it is: by the profile's name, or not at all. */
export function useOwnName(named: Ref<boolean>) {
  const { data } = useQuery(profilesQuery)
  const name = computed(() => data.value?.find(profile => profile.current)?.name ?? UNNAMED)
  return computed(() => (named.value ? name.value : UNNAMED))
}
