// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrepareError, root } from '../prepare.mjs'

/** @typedef {{ program: string; args: string[]; env: NodeJS.ProcessEnv }} Command */

/**
 * Electron as a command to run, or `null` for the browser host, with the reason said in a line.
 *
 * @param {import('./flags.mjs').Flags} flags
 * @param {Command | { lack: string }} found
 * @param {(line: string) => void} say
 * @returns {Command | null}
 */
export function chooseHost({ host }, found, say) {
  if (host === 'browser') return null
  if (!('lack' in found)) return found
  if (host === 'electron') throw new PrepareError(`${found.lack}.`)
  say(`${found.lack}; Winnow opens in a browser instead.`)
  return null
}

/**
 * Electron on this data, or what it lacks here.
 *
 * @param {string} node
 * @param {string} data
 * @returns {Command | { lack: string }}
 */
export function findElectron(node, data) {
  const folder = runtimeFolder()
  if (!folder) return { lack: "Electron's runtime is not installed (`npx install-electron` fetches it)" }
  if (!hasDisplay()) return { lack: 'Electron needs a display, and there is none here' }
  return electronCommand(folder, node, data)
}

/** The override is Electron's own name for a runtime elsewhere, as its package reads it. */
function runtimeFolder() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist')
  return existsSync(executableIn(folder)) ? folder : null
}

/** @param {string} folder */
function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * SQLite runs inside the pinned Electron. Another one may bring a Node too old for it: then the core gets ours.
 *
 * @param {string} folder
 * @param {string} node
 * @param {string} data
 * @returns {Command}
 */
function electronCommand(folder, node, data) {
  const pinned = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
  const version = join(folder, 'version')
  const isPinned = existsSync(version) && readFileSync(version, 'utf8').trim().replace(/^v/, '') === pinned
  // Chromium does not start as root with its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    program: executableIn(folder),
    args: [...sandbox, root, '--data', data],
    env: isPinned ? process.env : { WINNOW_CORE_NODE: node, ...process.env },
  }
}
