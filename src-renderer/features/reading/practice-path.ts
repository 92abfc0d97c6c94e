import type { RouteLocationRaw } from 'vue-router'
import type { Exercise } from '@domain/exercise/exercises'

/** Where an exercise on a text is practised; Sort is what practice is unless another is named. */
export function practicePath(textId: string, exercise: Exercise = 'sort', from?: 'missed'): RouteLocationRaw {
  const path = `/texts/${textId}/practice`
  const query = { ...(exercise === 'sort' ? {} : { exercise }), ...(from ? { from } : {}) }
  return Object.keys(query).length > 0 ? { path, query } : path
}
