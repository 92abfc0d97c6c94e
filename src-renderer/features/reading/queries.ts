import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

/** Both hang on the answers: what was seen, and which inks may be shown. */
export const articleQuery = defineQueryOptions((textId: string) => ({
  key: ['answers', 'article', textId],
  query: () => client.library.read({ textId }),
}))

export const xrayQuery = defineQueryOptions((textId: string) => ({
  key: ['answers', 'xray', textId],
  query: () => client.library.xray({ textId }),
}))
