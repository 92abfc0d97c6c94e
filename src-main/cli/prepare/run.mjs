// @ts-check
import { spawn } from 'node:child_process'

/** Something a person has to mend before Winnow can start; the message says what. */
export class PrepareError extends Error {}

/**
 * Runs a program quietly; its output is shown only when it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string; env?: NodeJS.ProcessEnv; failure: string }} options
 * @returns {Promise<void>}
 */
export function run(program, args, { cwd, env = process.env, failure }) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('error', error => fail(new PrepareError(`${failure}\n${error.message}`)))
    child.on('close', code => (code === 0 ? done() : fail(new PrepareError(`${output.trimEnd()}\n\n${failure}`))))
  })
}
