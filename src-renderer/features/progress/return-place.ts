import type { LocationQuery } from 'vue-router'
import { queryOf, viewOf } from './progress-view'

/** The lists of a page that lead to an answer; each row has an id of the list and the answer, to come back to. */
export const LISTS = ['answer', 'mistake', 'hard'] as const
export type List = (typeof LISTS)[number]

/** To an answer as it was, with what is looked at, so that the ways beside it and back stay within it. */
export const answerPath = (path: string, eventId: string, query: LocationQuery, list: List) => ({
  path: `${path}/answers/${eventId}`,
  query: { ...queryOf(viewOf(query)), ...(list === 'answer' ? {} : { of: list }) },
})

/** Which list somebody came from. */
export const listOf = ({ of }: LocationQuery): List => LISTS.find(list => list === of) ?? 'answer'
