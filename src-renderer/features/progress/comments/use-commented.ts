import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { commentedQuery } from '@app/queries'
import { useWhoseRecord } from '../use-whose-record'
import { commentedWords } from './commented-words'

/** How much was written about an answer, in words for its row; `null`: nothing. */
export function useCommented(eventId: () => string) {
  const whose = useWhoseRecord()
  const { data } = useQuery(() => commentedQuery(whose.value.learnerId))
  return computed(() => {
    const found = data.value?.find(answer => answer.eventId === eventId())
    return found ? commentedWords(found, whose.value.learnerId === null) : null
  })
}
