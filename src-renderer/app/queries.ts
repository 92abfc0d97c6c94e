import { defineQueryOptions } from '@pinia/colada'
import { client } from './client'

/** Queries that more than one room shows. Their keys begin with a topic; see changes.ts. */
export const libraryQuery = defineQueryOptions({ key: ['answers', 'library'], query: () => client.library.list() })
export const profilesQuery = defineQueryOptions({ key: ['profiles'], query: () => client.profiles.list() })
export const readingQuery = defineQueryOptions({ key: ['settings'], query: () => client.settings.get() })
