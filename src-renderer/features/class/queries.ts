import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

export const classesQuery = defineQueryOptions({ key: ['classes', 'list'], query: () => client.classes.list() })

/** Its seats, and whose record is in each. */
export const classQuery = defineQueryOptions((classId: string) => ({
  key: ['classes', 'one', classId],
  query: () => client.classes.get({ classId }),
}))
