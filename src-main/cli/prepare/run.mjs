// @ts-check
import { spawn } from 'node:child_process'

/** Something a person has to mend before Winnow can start; the message says what. */
export class PrepareError extends Error {}

const PATIENCE_MS = 1_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program quietly; its output is shown only when it fails. A signal to us ends it too.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string; failure: string }} options
 * @returns {Promise<void>}
 */
export function run(program, args, { cwd, failure }) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    let isStopped = false
    const stop = () => {
      isStopped = true
      child.kill('SIGTERM')
      // npm puts its house in order for half a minute; what it leaves half done is seen at the next start.
      setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref()
    }
    for (const signal of SIGNALS) process.on(signal, stop)
    child.on('error', error => fail(new PrepareError(`${failure}\n${error.message}`)))
    child.on('close', code => {
      for (const signal of SIGNALS) process.off(signal, stop)
      if (isStopped) fail(new PrepareError('Stopped before Winnow was ready.'))
      else if (code !== 0) fail(new PrepareError(`${output.trimEnd()}\n\n${failure}`))
      else done()
    })
  })
}
