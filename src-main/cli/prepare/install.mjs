// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasNode } from './node-runtime.mjs'
import { run } from './run.mjs'

/** @typedef {{ version?: string; integrity?: string; optional?: boolean }} LockedPackage */

/**
 * Compares the lock file with the record npm leaves inside node_modules at the end of an install. It needs no stamp of
 * our own, and so also knows a clone where `npm ci` was run by hand, or was cut off half way.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!present || !hasNode(root)) return false
  const wanted = Object.entries(lockedPackages(join(root, 'package-lock.json')) ?? {})
  return wanted.every(([path, { version, integrity, optional }]) => {
    const found = present[path]
    // Optional ones are for other platforms; the one that matters is asked for above.
    if (path === '' || (!found && optional)) return true
    return found?.version === version && found?.integrity === integrity
  })
}

/** @param {string} root @param {(line: string) => void} say */
export async function install(root, say) {
  say('Installing what Winnow needs, by its lock file. The first time this takes about half a minute …')
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  // Under `npm start` this very npm is known; otherwise the one on PATH is taken.
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  await run(program, [...first, ...args], {
    cwd: root,
    failure: 'The packages could not be installed. Look at the lines above, and check the network; then start again.',
  })
}

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
