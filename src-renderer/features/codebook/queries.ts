import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

/** It comes with the app and does not change while it runs. */
export const codebookQuery = defineQueryOptions({
  key: ['codebook'],
  query: () => client.codebook.read(),
  staleTime: Infinity,
})
