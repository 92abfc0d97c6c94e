import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

export const classTestsQuery = defineQueryOptions((classId: string) => ({
  key: ['answers', 'class-tests', classId],
  query: () => client.test.ofClass({ classId }),
}))
