import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

export const appealsQuery = defineQueryOptions({ key: ['appeals'], query: () => client.appeals.list() })

export const caseQuery = defineQueryOptions((eventId: string) => ({
  key: ['appeals', 'case', eventId],
  query: () => client.appeals.caseOf({ eventId }),
}))
