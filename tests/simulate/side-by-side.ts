import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Does all jobs on all cores, each in turn by the next worker that is free; results in the order of the jobs. */
export async function doSideBySide<Job, Result>(jobs: readonly Job[]): Promise<Result[]> {
  const results: Result[] = []
  const waiting = jobs.map((job, at) => ({ job, at }))
  const work = async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url))
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        results[next.at] = await answerOf<Result>(worker, next.job)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work))
  return results
}

function answerOf<Result>(worker: Worker, job: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (result: Result) => {
      worker.off('error', reject)
      resolve(result)
    })
    worker.postMessage(job)
  })
}
