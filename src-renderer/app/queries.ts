import { defineQueryOptions } from '@pinia/colada'
import { client } from './client'

/** Queries that more than one room shows. Their keys begin with a topic; see changes.ts. */
export const libraryQuery = defineQueryOptions({ key: ['answers', 'library'], query: () => client.library.list() })
export const profilesQuery = defineQueryOptions({ key: ['profiles'], query: () => client.profiles.list() })
/** It comes with the app and does not change while it runs. */
export const codebookQuery = defineQueryOptions({
  key: ['codebook'],
  query: () => client.codebook.read(),
  staleTime: Infinity,
})
export const readingQuery = defineQueryOptions({ key: ['settings'], query: () => client.settings.get() })
/** Which answers something was written about; `null`: of who is learning now. */
export const commentedQuery = defineQueryOptions((learnerId: string | null) => ({
  key: ['comments', 'answers', learnerId],
  query: () => client.comments.answers({ learnerId }),
}))
