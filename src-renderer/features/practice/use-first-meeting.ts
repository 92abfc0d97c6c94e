import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { libraryQuery } from '@app/queries'
import type { Exercise } from './exercise-parts'

/** Whether the learner has not answered anything of an exercise yet, by the record of all texts. */
export function useFirstMeeting(exercise: () => Exercise) {
  const { data } = useQuery(libraryQuery)
  return computed(() => {
    const own = data.value?.flatMap(text => text.exercises.filter(one => one.exercise === exercise()))
    return own !== undefined && own.every(({ answered }) => answered === 0)
  })
}
