// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

const SOURCES = [
  'src-main',
  'src-renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
/** Every entry of electron.vite.config.ts, as a test compares. */
export const RESULTS = [
  ...['electron-main', 'core-process', 'browser-host', 'winnow', 'core'].map(name => `out/main/${name}.cjs`),
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

/** @param {string} root */
const stamp = root => join(root, 'out', 'built-from')

/** @param {string} root */
export const isBuilt = root =>
  RESULTS.every(file => existsSync(join(root, file))) &&
  existsSync(stamp(root)) &&
  readFileSync(stamp(root), 'utf8') === fingerprint(root)

/** @param {string} root @param {string} node @param {(line: string) => void} say */
export async function build(root, node, say) {
  say('Building Winnow …')
  // Taken before the build: what is changed meanwhile is built next time.
  const from = fingerprint(root)
  await run(node, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: root,
    failure: 'Winnow could not be built. The lines above say where.',
  })
  writeFileSync(stamp(root), from)
}

/**
 * Of the contents, not of dates: a checkout touches every date and changes little. A few hundred files take some 20 ms.
 *
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(source => files(root, source)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {string[]} */
function files(root, path) {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return path.endsWith('.md') ? [] : [path]
  return readdirSync(join(root, path)).flatMap(name => files(root, `${path}/${name}`))
}
