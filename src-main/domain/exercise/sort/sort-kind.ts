import { isScored, type Segment } from '../../labelling/study-text'
import type { ExerciseKind } from '../exercise-kind'
import { completeSort, markSort, sortKey } from './sort-answer'
import { makeSortItem } from './sort-item'

export const sortKind: ExerciseKind<'sort'> = {
  exercise: 'sort',
  about: 'segment',
  asks: (_, segment) => (isScored(segment) ? [undefined] : []),
  item: ({ text }) => makeSortItem(text),
  key: ({ segment }) => sortKey(scored(segment)),
  accept({ text }, given) {
    const answer = completeSort(given)
    if (answer?.source && !Object.hasOwn(text.sources, answer.source)) return null
    return answer
  },
  mark: markSort,
  shows: ({ segment }) => [segment.id],
}

function scored(segment: Segment) {
  if (!isScored(segment)) throw new Error(`The segment ${segment.id} is not scored`)
  return segment
}
