import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

/** About one answer, or (`eventId` is `null`) about all of a learner's. */
export const writtenQuery = defineQueryOptions((about: { learnerId: string; eventId: string | null }) => ({
  key: ['comments', 'written', about.learnerId, about.eventId],
  query: () => client.comments.list({ ...about }),
}))

/** How much was written to whom, by seat. */
export const classCommentsQuery = defineQueryOptions((classId: string) => ({
  key: ['comments', 'class', classId],
  query: () => client.comments.ofClass({ classId }),
}))
