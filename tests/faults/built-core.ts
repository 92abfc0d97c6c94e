import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

// Types only: what runs is the built file, as the hosts load it.
type Handlers = typeof import('../../src-main/handlers/index.ts')
type BuiltCore = Pick<Handlers, 'openCore' | 'openStore' | 'createRouter' | 'StoreError'>

export const ROOT = resolve(import.meta.dirname, '../..')
/** Another build can be named, to try one that lies elsewhere. */
const CORE = process.env.WINNOW_CORE ?? resolve(ROOT, 'out/main/core.cjs')

export function loadBuiltCore(): BuiltCore {
  if (!existsSync(CORE)) throw new Error(`${CORE} is missing: build first`)
  return createRequire(import.meta.url)(CORE) as BuiltCore
}
