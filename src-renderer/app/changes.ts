import { useQueryCache } from '@pinia/colada'
import { onScopeDispose } from 'vue'
import type { Change, Topic } from '@contract/app'
import { client, connection } from './client'

const listeners = new Set<(topics: readonly Topic[]) => void>()

/** For what is no query: `run` whenever the core has committed a change of a topic, for as long as the asker lives. */
export function useTopic(topic: Topic, run: () => void) {
  const hear = (topics: readonly Topic[]) => {
    if (topics.includes(topic) || topics.includes('profiles')) run()
  }
  listeners.add(hear)
  onScopeDispose(() => listeners.delete(hear))
}

/**
 * Keeps the queries true: their keys begin with the topic they show (`['answers', 'library']`), and a committed
 * change of that topic has them asked again. Everything hangs on the profile, so `profiles` renews all.
 */
export function followChanges() {
  const queries = useQueryCache()

  function renew({ topics }: Change) {
    const filters = topics.includes('profiles') ? [{}] : topics.map(topic => ({ key: [topic] }))
    // A query that cannot be renewed keeps its own error, and whoever shows it says so.
    for (const filter of filters) queries.invalidateQueries(filter).catch(() => {})
    for (const hear of listeners) hear(topics)
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
    if (!first) renew({ topics: ['profiles'] })
    first = false
    void listen()
  })
}
