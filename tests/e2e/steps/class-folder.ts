import { resolve } from 'node:path'
import { classOf, type Pupil } from '../../fixtures/class-of.ts'
import { testedClassOf, type TestedPupil } from '../../fixtures/tested-class.ts'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'
import type { Core } from '../../../src-main/handlers/index.ts'
import { DAY_MS } from './days-ago.ts'

/** A class of pupils who handed in, in a data folder: the built core makes it, with a clock that is so many days behind. */
export const makeClass = (folder: string, name: string, members: readonly Pupil[], days = 3) =>
  inThePast(folder, days, core => classOf(core, name, members))

/** The same of pupils who handed in the tests they took; returns the class's id. */
export const makeTestedClass = (folder: string, name: string, members: readonly TestedPupil[]) =>
  inThePast(folder, 3, core => testedClassOf(core, name, members))

async function inThePast<T>(folder: string, days: number, make: (core: Core) => Promise<T>): Promise<T> {
  const { openCore } = loadBuiltCore()
  let now = Date.now() - days * DAY_MS
  const options = { folder, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
  // Goes on with each look, so that answers are in order.
  const core = await openCore({ ...options, now: () => (now += 5) })
  try {
    return await make(core)
  } finally {
    await core.close()
  }
}
