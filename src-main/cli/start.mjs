// @ts-check
/*
 * `npm start`: from a fresh clone to the open app. Plain JavaScript for Node 20 that uses no package before the
 * packages are there; everything it starts runs on the Node the lock file brings.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepareBuild, prepareInstall, PrepareError, root, say } from './prepare.mjs'
import { chooseHost } from './start/choose-host.mjs'
import { readFlags, usage } from './start/flags.mjs'
import { runHost } from './start/run-host.mjs'

/** What the browser host ends with when it was to join a running Winnow and there is none. */
const NOTHING_RUNS = 3

/** @param {string[]} args @returns {Promise<number>} */
async function start(args) {
  const flags = readFlags(args)
  if ('wrong' in flags) {
    say(`${flags.wrong}\n\n${usage}`)
    return 2
  }
  if (flags.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const node = await prepareInstall()
  const { defaultDataFolder } = await import('../services/default-folder.mjs')
  // npm runs scripts in the folder of package.json; a person means the one they are in.
  const folder = flags.data ? resolve(process.env.INIT_CWD ?? process.cwd(), flags.data) : defaultDataFolder()
  const browserHost = {
    program: node,
    args: [join(root, 'out/main/browser-host.cjs'), '--data', folder, ...(flags.open ? [] : ['--no-open'])],
    env: process.env,
  }
  // Before anything is built, which would change the files the running one shows.
  if (existsSync(join(folder, 'running.json')) && existsSync(join(root, 'out/main/browser-host.cjs'))) {
    const status = await runHost({ ...browserHost, args: [...browserHost.args, '--join'] })
    if (status !== NOTHING_RUNS) return status
  }
  await prepareBuild(node)
  const electron = chooseHost(flags, node, say)
  if (electron) return runHost({ ...electron, args: [...electron.args, '--data', folder] })
  const port = flags.port === null ? [] : ['--port', String(flags.port)]
  return runHost({ ...browserHost, args: [...browserHost.args, ...port] })
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  say(error.message)
  process.exitCode = 1
}
