import { useQuery } from '@pinia/colada'
import { reactive, shallowRef, watch } from 'vue'
import { READING_DEFAULT, type Reading } from '@contract/settings'
import { client } from '@app/client'
import { failureOf, type Failure } from '@app/failures'
import { readingQuery } from '@app/queries'

/**
 * The reading settings as chosen on the page: a choice is stored at once and goes back when that fails. Choices may
 * follow each other faster than they are stored, so what comes back in between is older than the page and is left.
 */
export function useReadingDraft() {
  const query = useQuery(readingQuery)
  const draft = reactive<Reading>({ ...READING_DEFAULT })
  const failure = shallowRef<Failure | null>(null)
  let underWay = 0

  const takeStored = () => {
    if (underWay === 0) Object.assign(draft, query.data.value)
  }
  watch(query.data, takeStored, { immediate: true })

  async function choose(wanted: Partial<Reading>) {
    Object.assign(draft, wanted)
    failure.value = null
    underWay += 1
    try {
      await client.settings.set(wanted)
      underWay -= 1
    } catch (error) {
      underWay -= 1
      failure.value = failureOf(error)
      takeStored()
    }
  }

  return { query, draft, choose, failure }
}
