// @ts-check
/*
 * `npm start`: from a fresh clone to the open app. Plain JavaScript for Node 20 that uses no package before the
 * packages are there; everything it starts runs on the Node the lock file brings.
 */
import { join, resolve } from 'node:path'
import { prepareBuild, prepareInstall, PrepareError, root, say } from './prepare.mjs'
import { chooseHost, findElectron } from './start/choose-host.mjs'
import { readFlags, usage } from './start/flags.mjs'
import { joinRunning } from './start/join-running.mjs'
import { runHost } from './start/run-host.mjs'

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
  const port = flags.port === null ? [] : ['--port', String(flags.port)]
  const browser = {
    program: node,
    args: [join(root, 'out/main/browser-host.cjs'), '--data', folder, ...port, ...(flags.open ? [] : ['--no-open'])],
    env: process.env,
  }
  const found = findElectron(node, folder)
  // Before anything is built, which would change the files the running one shows.
  const joined = await joinRunning(folder, flags, browser, 'lack' in found ? null : found)
  if (joined !== null) return joined
  await prepareBuild(node)
  return runHost(chooseHost(flags, found, say) ?? browser)
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  say(error.message)
  process.exitCode = 1
}
