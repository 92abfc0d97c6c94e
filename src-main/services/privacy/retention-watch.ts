import type { Core } from '../core'
import { lookAtRetention } from './look-at-retention'

const LOOK_EVERY_MS = 3_600_000

/** Looks soon and every hour, without keeping the process alive. Returns how to stop. */
export function watchRetention(core: Pick<Core, 'store' | 'now' | 'timeZone' | 'randomId' | 'log'>): () => void {
  let stopped = false
  const look = () => {
    lookAtRetention(core).catch((error: unknown) => {
      if (!stopped) core.log('The look at the retention period failed.', error)
    })
  }
  const first = setImmediate(look)
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  return () => {
    stopped = true
    clearImmediate(first)
    clearInterval(timer)
  }
}
