import { defineInfiniteQueryOptions, defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

export const overviewQuery = defineQueryOptions({
  key: ['answers', 'overview'],
  query: () => client.progress.overview(),
})

/** Newest first, page by page; what was shown stays known, so that coming back finds the same rows. */
export const historyQuery = defineInfiniteQueryOptions({
  key: ['answers', 'history'],
  initialPageParam: null as number | null,
  query: ({ pageParam }) => client.progress.history({ before: pageParam }),
  getNextPageParam: page => page.next,
})

/** An answer never changes; its key begins with the topic all the same, for a change of profile renews it. */
export const answerQuery = defineQueryOptions((eventId: string) => ({
  key: ['answers', 'replay', eventId],
  query: () => client.progress.answer({ eventId }),
}))
