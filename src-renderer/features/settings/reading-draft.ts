import { useQuery } from '@pinia/colada'
import { reactive, watch } from 'vue'
import { READING_DEFAULT, type Reading } from '@contract/settings'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { readingQuery } from '@app/queries'

/** The reading settings as chosen on the page; a choice is stored at once and goes back when that fails. */
export function useReadingDraft() {
  const query = useQuery(readingQuery)
  const draft = reactive<Reading>({ ...READING_DEFAULT })
  const takeStored = () => Object.assign(draft, query.data.value)
  watch(query.data, takeStored, { immediate: true })

  const save = useAction((wanted: Partial<Reading>) => client.settings.set(wanted))

  async function choose(wanted: Partial<Reading>) {
    Object.assign(draft, wanted)
    await save.run(wanted)
    if (save.failure.value) takeStored()
  }

  return { query, draft, choose, failure: save.failure }
}
