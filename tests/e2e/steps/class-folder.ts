import { resolve } from 'node:path'
import { classOf, type Pupil } from '../../fixtures/class-of.ts'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'
import { DAY_MS } from './days-ago.ts'

/** A class of pupils who handed in, in a data folder: the built core makes it, with a clock that is so many days behind. */
export async function makeClass(folder: string, name: string, members: readonly Pupil[], days = 3) {
  const { openCore } = loadBuiltCore()
  let now = Date.now() - days * DAY_MS
  const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
  // Goes on with each look, so that answers are in order.
  const core = await openCore({ ...options, now: () => (now += 5) })
  try {
    return await classOf(core, name, members)
  } finally {
    await core.close()
  }
}
