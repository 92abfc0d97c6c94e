import type { Library } from './library-files'

/** Until then the host listens, and says so to whoever waits for it. */
const HEAD_START_MS = 50

/** Reads the library while the first window opens, a text at a time. Returns how to stop. */
export function readInTurns({ readOn }: Pick<Library, 'readOn'>): () => void {
  let timer = setTimeout(step, HEAD_START_MS)
  function step() {
    if (readOn()) timer = setTimeout(step)
  }
  return () => clearTimeout(timer)
}
