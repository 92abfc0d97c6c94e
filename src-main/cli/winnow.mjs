// @ts-check
/*
 * `npm run -s winnow -- COMMAND`: the command line, from a fresh clone on. Plain JavaScript for Node 20; stdout is the
 * command's own.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { prepare, PrepareError, root, say } from './prepare.mjs'

/** @param {string[]} args @returns {Promise<number>} */
async function winnow(args) {
  const node = await prepare()
  const command = spawn(node, [join(root, 'out/main/winnow.cjs'), ...args], { stdio: 'inherit' })
  const end = () => void command.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  return new Promise((done, fail) => {
    command.on('error', fail)
    command.on('close', status => done(status ?? 1))
  })
}

try {
  process.exitCode = await winnow(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  say(error.message)
  process.exitCode = 1
}
