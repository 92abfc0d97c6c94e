import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

export const summaryQuery = defineQueryOptions((sessionId: string) => ({
  key: ['answers', 'summary', sessionId],
  query: () => client.practice.summary({ sessionId }),
}))
