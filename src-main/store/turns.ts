/** Long tasks one after another: a backup must not meet a restore half way. */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return task => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
}
