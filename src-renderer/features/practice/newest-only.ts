/** What did not get through is sent again after this, unless something newer has taken its place. */
export const AGAIN_AFTER_MS = 2_000

interface Offer<T> {
  readonly value: T
  isDropped: boolean
}

/**
 * Sends values one at a time, always the newest: what comes while one is under way replaces what waits. A value that
 * fails is tried again until it gets through, is replaced or dropped, or `isHopeless` says that it never will.
 */
export function newestOnly<T>(send: (value: T) => Promise<unknown>, isHopeless: (error: unknown) => boolean) {
  let waiting: Offer<T> | null = null
  let underWay: Offer<T> | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  async function run() {
    if (underWay || !waiting) return
    clearTimeout(pause)
    const sent = waiting
    underWay = sent
    waiting = null
    try {
      await send(sent.value)
    } catch (error) {
      if (!sent.isDropped && !isHopeless(error)) waiting ??= sent
      if (waiting) pause = setTimeout(() => void run(), AGAIN_AFTER_MS)
      return
    } finally {
      underWay = null
    }
    await run()
  }

  function offer(value: T) {
    waiting = { value, isDropped: false }
    void run()
  }

  /** Nothing that was offered is sent from now on; what is under way may still arrive. */
  function drop() {
    waiting = null
    if (underWay) underWay.isDropped = true
    clearTimeout(pause)
  }

  return { offer, drop }
}
