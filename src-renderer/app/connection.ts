import type { ClientLink } from '@orpc/client'
import { readonly, ref } from 'vue'
import type { Line, Transport } from './transport'

/** The core does not answer. The call may have arrived: only what is safe to repeat is repeated. */
export class ConnectionLostError extends Error {
  override name = 'ConnectionLostError'
  constructor(options?: ErrorOptions) {
    super('Winnow is not answering. What was stored is safe; try again in a moment.', options)
  }
}

/** How long a call waits for a line before it gives up: a reload of the core takes about half a second. */
const PATIENCE_MS = 3_000

export type ConnectionState = 'connecting' | 'open' | 'lost'

/** Keeps one line to the core, and lets calls wait for it or fail with a `ConnectionLostError`. */
export function createConnection(transport: Transport) {
  const state = ref<ConnectionState>('connecting')
  const openListeners = new Set<() => void>()
  let line: Line | undefined
  let waiters: ((line: Line) => void)[] = []

  function opened(next: Line) {
    line = next
    state.value = 'open'
    for (const go of waiters) go(next)
    waiters = []
    for (const listener of openListeners) listener()
  }

  function lost() {
    line = undefined
    state.value = 'lost'
  }

  function lineNow(): Promise<Line> {
    if (line) return Promise.resolve(line)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiters = waiters.filter(each => each !== go)
        if (state.value === 'connecting') state.value = 'lost'
        reject(new ConnectionLostError())
      }, PATIENCE_MS)
      const go = (opened: Line) => {
        clearTimeout(timer)
        resolve(opened)
      }
      waiters.push(go)
    })
  }

  const link: ClientLink<Record<never, never>> = {
    async call(path, input, options) {
      const used = await lineNow()
      try {
        return await used.link.call(path, input, options)
      } catch (error) {
        if (used !== line && !options.signal?.aborted) throw new ConnectionLostError({ cause: error })
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
