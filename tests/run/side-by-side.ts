/** Runs jobs in order, so many at a time; the longest go first in the list. */
export async function sideBySide<Job, Result>(
  jobs: readonly Job[],
  atOnce: number,
  run: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...jobs.entries()]
  const results: Result[] = []
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, job] = next
      results[index] = await run(job)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}
