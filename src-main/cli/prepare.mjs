// @ts-check
/*
 * Makes a clone fit to run: packages by the lock file, then the build. Everything here is plain JavaScript for Node 20
 * with no package, since it runs before any is there. Shared by the starting script, the command line and the tests.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, isBuilt } from './prepare/build.mjs'
import { install, isInstalled } from './prepare/install.mjs'
import { findNode } from './prepare/node-runtime.mjs'
import { inTurn } from './prepare/turn.mjs'

export { PrepareError } from './prepare/run.mjs'

export const root = join(import.meta.dirname, '../..')

/** Progress goes to stderr: stdout is for what was asked for. @param {string} line */
export const say = line => void process.stderr.write(`${line}\n`)

/** Installs what is missing; quick when nothing is. Answers with the Node to run everything else on. */
export async function prepareInstall() {
  if (!isInstalled(root)) await alone(async () => void (isInstalled(root) || (await install(root, say))))
  return findNode(root)
}

/** Installs and builds what is missing or out of date. Answers with the Node to run everything else on. */
export async function prepare() {
  const node = await prepareInstall()
  await prepareBuild(node)
  return node
}

/** @param {string} node @param {{ always?: boolean }} [options] */
export async function prepareBuild(node, { always = false } = {}) {
  const isDone = () => !always && isBuilt(root)
  if (!isDone()) await alone(async () => void (isDone() || (await build(root, node, say))))
}

/** Two starts at once must not install over each other. @param {() => Promise<void>} work */
function alone(work) {
  mkdirSync(join(root, 'out'), { recursive: true })
  return inTurn(join(root, 'out', 'preparing'), say, work)
}
