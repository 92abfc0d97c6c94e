import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'

/** What is in the texts changes with the app alone, and with how many of them were read. */
export const searchQuery = defineQueryOptions((words: string) => ({
  key: ['search', words],
  query: () => client.library.search({ words }),
  enabled: words.trim() !== '',
}))

/** How one stands in a text hangs on the answers. */
export const aboutQuery = defineQueryOptions((textId: string) => ({
  key: ['answers', 'about', textId],
  query: () => client.library.about({ textId }),
}))
