// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PrepareError } from './run.mjs'

const OLDEST = 24

/** @param {string} root */
export const hasNode = root => isNewEnough() || existsSync(installedNode(root))

/**
 * The Node that everything but Electron runs on: this one where it is new enough, else the one the lock file brings.
 *
 * @param {string} root
 */
export function findNode(root) {
  if (isNewEnough()) return process.execPath
  const installed = installedNode(root)
  if (existsSync(installed)) return installed
  throw new PrepareError(
    `Winnow needs Node ${OLDEST} or newer, and this is ${process.version}. ` +
      `There is none to install by itself for ${process.platform} on ${process.arch}: install it from nodejs.org.`,
  )
}

const isNewEnough = () => Number(process.versions.node.split('.')[0]) >= OLDEST

/** @param {string} root */
function installedNode(root) {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  return join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
}
