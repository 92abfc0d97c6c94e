import { defineInfiniteQueryOptions, defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'
import type { AnswerFilter, Overview } from '@contract/progress'

/** While another filter is asked for, the figures of the last one stay, and with them whoever is at its controls. */
export const overviewQuery = defineQueryOptions((filter: AnswerFilter) => ({
  key: ['answers', 'overview', { ...filter }],
  query: () => client.progress.overview(filter),
  placeholderData: (before: Overview | undefined) => before,
}))

/** Newest first, page by page; what was shown stays known, so that coming back finds the same rows. */
export const historyQuery = (filter: AnswerFilter) =>
  defineInfiniteQueryOptions({
    key: ['answers', 'history', { ...filter }],
    initialPageParam: null as number | null,
    query: ({ pageParam }) => client.progress.history({ before: pageParam, filter }),
    getNextPageParam: page => page.next,
  })

/** An answer never changes; its key begins with the topic all the same, for a change of profile renews it. */
export const answerQuery = defineQueryOptions((eventId: string) => ({
  key: ['answers', 'replay', eventId],
  query: () => client.progress.answer({ eventId }),
}))
