import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

/** Every answer may change what is due. */
export const todayQuery = defineQueryOptions({ key: ['answers', 'today'], query: () => client.today.plan() })
