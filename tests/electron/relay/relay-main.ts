import { join } from 'node:path'
import { startApp } from '../../../src-main/hosts/electron/app'
import { coreLauncher } from '../../../src-main/hosts/electron/core-launcher'
import { ownFolder } from '../../../src-main/hosts/electron/own-folder'

// The product's own window, relay and launchers, with the core without a database and a page that only calls it.
const folder = process.env['RELAY_DATA'] ?? ''
startApp({
  folder: ownFolder(folder),
  renderer: join(__dirname, 'page'),
  preload: join(__dirname, 'preload.cjs'),
  launchCore: coreLauncher(
    join(__dirname, 'echo-core.cjs'),
    { folder, resources: '', version: '0' },
    process.env['WINNOW_CORE_NODE'],
  ),
})
