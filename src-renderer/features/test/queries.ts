import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

export const testQuery = defineQueryOptions({ key: ['answers', 'test'], query: () => client.test.overview() })

/** All of a test with its feedback, once it has ended. */
export const takenQuery = defineQueryOptions((sessionId: string) => ({
  key: ['answers', 'summary', sessionId],
  query: () => client.practice.summary({ sessionId }),
}))
