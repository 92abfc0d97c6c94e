import { defineInfiniteQueryOptions, defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'
import type { AnswerFilter, Difficulties, Overview } from '@contract/progress'

/** Of whom, and which answers. */
export interface Asked {
  /** `null`: of who is learning now. */
  readonly learnerId: string | null
  readonly filter: AnswerFilter
}

/** While another filter is asked for, the figures of the last one stay, and with them whoever is at its controls. */
export const overviewQuery = defineQueryOptions((asked: Asked) => ({
  key: ['answers', 'overview', asked.learnerId, { ...asked.filter }],
  query: () => client.progress.overview({ ...asked.filter, learnerId: asked.learnerId }),
  placeholderData: (before: Overview | undefined) => before,
}))

/** Newest first, page by page; what was shown stays known, so that coming back finds the same rows. */
export const historyQuery = ({ learnerId, filter }: Asked) =>
  defineInfiniteQueryOptions({
    key: ['answers', 'history', learnerId, { ...filter }],
    initialPageParam: null as number | null,
    query: ({ pageParam }) => client.progress.history({ learnerId, before: pageParam, filter }),
    getNextPageParam: page => page.next,
  })

/** First answers that were certain and wrong, newest first, page by page. */
export const mistakesQuery = ({ learnerId, filter }: Asked) =>
  defineInfiniteQueryOptions({
    key: ['answers', 'mistakes', learnerId, { ...filter }],
    initialPageParam: null as number | null,
    query: ({ pageParam }) => client.progress.mistakes({ learnerId, before: pageParam, filter }),
    getNextPageParam: page => page.next,
  })

export const difficultiesQuery = defineQueryOptions(({ learnerId, filter }: Asked) => ({
  key: ['answers', 'difficulties', learnerId, { ...filter }],
  query: () => client.progress.difficulties({ ...filter, learnerId }),
  placeholderData: (before: Difficulties | undefined) => before,
}))

/** Skills that are due today; of who is learning now alone. */
export const dueQuery = defineQueryOptions({
  key: ['answers', 'due'],
  query: async () => (await client.today.plan()).due.map(({ skill }) => skill),
})

/** An answer never changes; its key begins with the topic all the same, for a change of profile renews it. */
export const answerQuery = defineQueryOptions(
  ({ learnerId, eventId }: Pick<Asked, 'learnerId'> & { eventId: string }) => ({
    key: ['answers', 'replay', learnerId, eventId],
    query: () => client.progress.answer({ learnerId, eventId }),
  }),
)
