import { app } from 'electron'
import { join, resolve } from 'node:path'
import { version } from '../../../package.json'
import { defaultDataFolder } from '../../services/default-folder.mjs'
import { startApp } from './app'
import { coreLauncher } from './core-launcher'
import { readFlags, USAGE } from './flags'
import { ownFolder } from './own-folder'
import { refuseAfterMistakes } from './refusal'

refuseAfterMistakes()
const flags = readFlags(process.argv.slice(1))
if ('wrong' in flags) {
  console.error(`${flags.wrong}\n${USAGE}`)
  app.exit(2)
} else {
  const folder = resolve(flags.data ?? defaultDataFolder())
  const core = { folder, resources: join(__dirname, '../../resources'), version }
  // A packaged Winnow carries the Node it was tested with, and takes no other from the environment.
  const node = app.isPackaged ? undefined : process.env['WINNOW_CORE_NODE']
  startApp({
    folder: ownFolder(folder),
    renderer: join(__dirname, '../renderer'),
    preload: join(__dirname, '../preload/preload.cjs'),
    launchCore: coreLauncher(join(__dirname, 'core-process.cjs'), core, node),
  })
}
