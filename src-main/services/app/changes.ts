import type { Topic } from '../../store'
import type { Core } from '../core'

/**
 * What commits touched, from now on and until the signal. Topics that come while the reader is busy are put together,
 * so that a page that reads slowly holds at most one of each.
 */
export async function* watchChanges({ store }: Core, signal?: AbortSignal): AsyncGenerator<{ topics: Topic[] }> {
  const waiting = new Set<Topic>()
  let wake = () => {}
  const stop = store.onCommitted(topics => {
    for (const topic of topics) waiting.add(topic)
    wake()
  })
  const end = () => wake()
  signal?.addEventListener('abort', end)
  try {
    while (!signal?.aborted) {
      if (waiting.size === 0) await new Promise<void>(resolve => (wake = resolve))
      if (waiting.size === 0) continue
      const topics = [...waiting]
      waiting.clear()
      yield { topics }
    }
  } finally {
    stop()
    signal?.removeEventListener('abort', end)
  }
}
