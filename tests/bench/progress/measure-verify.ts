import type { loadBuiltCore } from '../../faults/built-core.ts'
import type { Measure } from '../bench.ts'
import type { Client } from './pages.ts'
import { rounded } from './measure-pages.ts'

type Core = Awaited<ReturnType<ReturnType<typeof loadBuiltCore>['openCore']>>

/** A verification of all of it, and the longest that a page waited meanwhile. First the day's backup has its turn. */
export async function measureVerify(core: Core, client: Client, log: (line: string) => void): Promise<Measure[]> {
  const backup = await untilDone(client, core.store.backUp())
  log(`a backup took ${backup.seconds} s`)
  const verify = await untilDone(client, core.store.verify())
  log(`winnow verify took ${verify.seconds} s and says ${JSON.stringify(verify.result.ok)}`)
  if (!verify.result.ok) throw new Error(verify.result.problems.join(' '))
  const about = { unit: 'ms', baseline: null, ratio: null, holds: null }
  return [
    { ...about, name: 'progress.verify', value: verify.seconds * 1000, goal: 'told, not held to anything' },
    {
      ...about,
      name: 'progress.verify.gap',
      value: rounded(verify.longest),
      goal: 'the longest wait of a call meanwhile',
    },
    {
      ...about,
      name: 'progress.backup.gap',
      value: rounded(backup.longest),
      goal: 'the longest wait of a call meanwhile',
    },
  ]
}

async function untilDone<T>(client: Client, working: Promise<T>) {
  const begun = performance.now()
  let isDone = false
  const ended = working.finally(() => (isDone = true))
  let longest = 0
  while (!isDone) {
    const asked = performance.now()
    await client.profiles.list()
    await new Promise(resolve => void setImmediate(resolve))
    longest = Math.max(longest, performance.now() - asked)
  }
  return { result: await ended, longest, seconds: Math.round((performance.now() - begun) / 100) / 10 }
}
