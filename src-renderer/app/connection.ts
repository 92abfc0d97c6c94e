import { readonly, ref } from 'vue'
import type { Link, Transport } from './transport'

/** The core does not answer. The call may have arrived, so only what is safe to repeat may be repeated unasked. */
export class ConnectionLostError extends Error {
  override name = 'ConnectionLostError'
  constructor(options?: ErrorOptions) {
    super('Winnow is not answering. What was stored is safe; try again in a moment.', options)
  }
}

/** How long a call waits for a line before it gives up: starting the core anew takes about half a second. */
const PATIENCE_MS = 3_000

export type ConnectionState = 'connecting' | 'open' | 'lost'

/** Keeps one line to the core; calls wait for it, or fail with a `ConnectionLostError`. */
export function createConnection(transport: Transport) {
  const state = ref<ConnectionState>('connecting')
  const openListeners = new Set<() => void>()
  const waiting = new Set<(link: Link) => void>()
  let current: Link | undefined

  function opened(link: Link) {
    current = link
    state.value = 'open'
    for (const go of waiting) go(link)
    waiting.clear()
    for (const listener of openListeners) listener()
  }

  function lost() {
    current = undefined
    // Before the first line there was nothing to lose; patience says when that has taken too long.
    if (state.value === 'open') state.value = 'lost'
  }

  function linkNow(): Promise<Link> {
    if (current) return Promise.resolve(current)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(go)
        state.value = 'lost'
        reject(new ConnectionLostError())
      }, PATIENCE_MS)
      const go = (link: Link) => {
        clearTimeout(timer)
        resolve(link)
      }
      waiting.add(go)
    })
  }

  const link: Link = {
    async call(path, input, options) {
      const used = await linkNow()
      try {
        return await used.call(path, input, options)
      } catch (error) {
        if (used !== current && !options.signal?.aborted) throw new ConnectionLostError({ cause: error })
        throw error
      }
    },
  }

  transport.start({ opened, lost })
  return {
    link,
    state: readonly(state),
    /** Called after each opening, the first included. */
    onOpened: (listener: () => void) => void openListeners.add(listener),
  }
}
