import { defineQueryOptions, useQuery, useQueryCache } from '@pinia/colada'
import { reactive, shallowRef, watch } from 'vue'
import { LEARNING_DEFAULT, type Learning } from '@contract/settings'
import { client } from '@app/client'
import { failureOf, type Failure } from '@app/failures'

export const learningQuery = defineQueryOptions({
  key: ['settings', 'learning'],
  query: () => client.settings.learning(),
})

/** The learning settings as chosen on the page: a choice is stored at once and goes back when that fails. */
export function useLearningDraft() {
  const query = useQuery(learningQuery)
  const queries = useQueryCache()
  const draft = reactive<Learning>({ ...LEARNING_DEFAULT })
  const failure = shallowRef<Failure | null>(null)
  let underWay = 0

  const takeStored = () => {
    if (underWay === 0) Object.assign(draft, query.data.value)
  }
  watch(query.data, takeStored, { immediate: true })

  async function choose(wanted: Partial<Learning>) {
    Object.assign(draft, wanted)
    failure.value = null
    underWay += 1
    try {
      await client.settings.setLearning(wanted)
      underWay -= 1
      // What is due hangs on it, and what is due is asked with the answers.
      void queries.invalidateQueries({ key: ['answers', 'today'] })
    } catch (error) {
      underWay -= 1
      failure.value = failureOf(error)
      takeStored()
    }
  }

  return { query, draft, choose, failure }
}
