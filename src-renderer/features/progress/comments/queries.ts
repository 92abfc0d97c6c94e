import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

/** What was written to whoever is learning now, about one answer or (`null`) about all. */
export const myCommentsQuery = defineQueryOptions((eventId: string | null) => ({
  key: ['comments', 'mine', eventId],
  query: () => client.comments.mine({ eventId }),
}))
