// @ts-check
import { existsSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from '../prepare.mjs'
import { runHost } from './run-host.mjs'

/** What a host ends with when it was to join a running Winnow and there is none. */
const NOTHING_RUNS = 3

/**
 * Shows the Winnow that runs on this data already, in whichever host, and answers with the status to end with; `null`
 * where none runs. What a crash left behind is seen through by the hosts themselves.
 *
 * @param {string} folder
 * @param {import('./flags.mjs').Flags} flags
 * @param {import('./choose-host.mjs').Command} browser
 * @param {import('./choose-host.mjs').Command | null} electron
 * @returns {Promise<number | null>}
 */
export async function joinRunning(folder, flags, browser, electron) {
  if (existsSync(join(folder, 'running.json')) && isBuilt('browser-host.cjs')) {
    const wish = flags.host === 'electron' ? ['--for-electron'] : []
    const status = await runHost({ ...browser, args: [...browser.args, '--join', ...wish] })
    if (status !== NOTHING_RUNS) return status
  }
  if (electron && hasElectronWindow(folder) && isBuilt('electron-main.cjs')) {
    const status = await runHost({ ...electron, args: [...electron.args, '--join'] })
    if (status === 0 && flags.port !== null) say('Winnow runs in a window of its own on this data: --port is not used.')
    if (status !== NOTHING_RUNS) return status
  }
  return null
}

/** @param {string} file */
const isBuilt = file => existsSync(join(root, 'out/main', file))

/**
 * Chromium names its process in a link, `machine-pid`, also after a crash. (Not on Windows: there the store's lock
 * says that Winnow runs.)
 *
 * @param {string} folder
 */
function hasElectronWindow(folder) {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'electron/SingletonLock')))?.[1])
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
