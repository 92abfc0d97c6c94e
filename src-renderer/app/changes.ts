import { useQueryCache } from '@pinia/colada'
import type { Change } from '@contract/app'
import { client, connection } from './client'

/**
 * Keeps the queries true: their keys begin with the topic they show (`['answers', 'library']`), and a committed
 * change of that topic has them asked again. Everything hangs on the profile, so `profiles` renews all.
 */
export function followChanges() {
  const queries = useQueryCache()
  const renewAll = () => void queries.invalidateQueries()

  function renew({ topics }: Change) {
    if (topics.includes('profiles')) renewAll()
    else for (const topic of topics) void queries.invalidateQueries({ key: [topic] })
  }

  async function listen() {
    try {
      for await (const change of await client.app.changes()) renew(change)
    } catch {
      // The line is gone; the next opening listens anew.
    }
  }

  let first = true
  connection.onOpened(() => {
    // What changed while the line was down was not heard.
    if (!first) renewAll()
    first = false
    void listen()
  })
}
