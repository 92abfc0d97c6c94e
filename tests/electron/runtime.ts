import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const PACKAGE = join(ROOT, 'node_modules/electron')

export interface Runtime {
  readonly path: string
  readonly electron: string
  readonly node: string
  /** Set for a runtime whose own Node cannot load better-sqlite3 13: the core then runs under this process's Node. */
  readonly coreNode: string | null
}

/** The Electron to test with: the one named by ELECTRON_OVERRIDE_DIST_PATH, or the one installed; or why there is none. */
export function findRuntime(): Runtime | { readonly missing: string } {
  const path = runtimePath()
  if (!path) return { missing: 'no Electron runtime: ELECTRON_OVERRIDE_DIST_PATH is not set and none is installed' }
  try {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const print = 'process.versions.electron + " " + process.versions.node'
    const [electron = '', node = ''] = execFileSync(path, ['-p', print], { env, encoding: 'utf8' }).trim().split(' ')
    return { path, electron, node, coreNode: canLoadSqlite(node) ? null : process.execPath }
  } catch (error) {
    return { missing: `${path} does not start: ${String(error).split('\n')[0]}` }
  }
}

function runtimePath(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const pathFile = join(PACKAGE, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const path = override ? join(override, name) : join(PACKAGE, 'dist', name)
  return existsSync(path) ? path : null
}

/** better-sqlite3 13 is built for Node-API 10, which came with Node 22.14; an older one ends by a segmentation fault. */
function canLoadSqlite(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 14)
}
