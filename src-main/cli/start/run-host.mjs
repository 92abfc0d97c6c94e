// @ts-check
import { spawn } from 'node:child_process'
import { say } from '../prepare.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const LOOK_MS = 300
/** All has ended within two seconds of a signal; the hosts themselves need 1.5 at most. */
const PATIENCE_MS = 1_600

/**
 * Runs a host to its end and answers with its status. However this script is told to end, the host is told too, and it
 * is the host that ends first, by force if it does not listen: nothing is left behind.
 *
 * @param {import('./choose-host.mjs').Command} command
 * @returns {Promise<number>}
 */
export function runHost({ program, args, env }) {
  return new Promise((done, fail) => {
    // Through the channel the host notices when this script is killed outright.
    const host = spawn(program, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    /** @type {NodeJS.Timeout | undefined} */
    let force
    const end = () => {
      host.kill('SIGTERM')
      force ??= setTimeout(() => host.kill('SIGKILL'), PATIENCE_MS)
    }
    for (const signal of SIGNALS) process.on(signal, end)
    const watch = watchParent(end)
    host.on('error', fail)
    host.on('close', (status, signal) => {
      for (const signal of SIGNALS) process.off(signal, end)
      clearInterval(watch)
      clearTimeout(force)
      if (signal) say(`Winnow was ended by ${signal}. What was acknowledged is stored; start it again to go on.`)
      done(status ?? 1)
    })
  })
}

/**
 * npm that is killed outright says nothing either: then we have another parent. (Other signals it passes on, and they
 * arrive only because the script in package.json begins with `exec`: Debian's shell would keep them to itself.)
 *
 * @param {() => void} end
 */
function watchParent(end) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return undefined
  const watch = setInterval(() => {
    if (process.ppid !== parent) end()
  }, LOOK_MS)
  return watch.unref()
}
