/** Work on many rows that stops often, so that whoever runs it decides whether others get a turn between. */
export type Slices<T> = Generator<void, T>

/** To the end without a break; for a start or a command line, where nobody waits. */
export function finish<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next()
    if (step.done) return step.value
  }
}

/** With a turn for everybody else after each slice. */
export async function finishInTurns<T>(slices: Slices<T>, signal?: AbortSignal): Promise<T> {
  try {
    for (;;) {
      signal?.throwIfAborted()
      const step = slices.next()
      if (step.done) return step.value
      await new Promise(resolve => void setImmediate(resolve))
    }
  } finally {
    slices.return(undefined as never)
  }
}
