import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { openCore } from '../../services'
import { AppWindow } from './app-window'
import { entryOf } from './join-running'
import { Keys } from './keys'
import { listen, StartError } from './listen'
import type { HostOptions } from './options'
import { PageCount } from './page-count'
import { createPages } from './pages'
import { readRunning, removeRunning, writeRunning } from './running-file'
import { openWire } from './wire'

export interface HostPlace {
  readonly resources: string
  readonly renderer: string
  readonly version: string
}

export interface BrowserHost {
  /** With the token: the address that opens the app. */
  readonly entry: string
  openWindow(): Promise<boolean>
  close(): Promise<void>
}

/** The same core as in Electron, behind a server that only this computer reaches. `end` is asked for when no page is left. */
export async function startHost(
  { folder, port: wanted, opensWindow, lingerMs }: HostOptions,
  { resources, renderer, version }: HostPlace,
  say: (line: string) => void,
  end: () => void,
): Promise<BrowserHost> {
  if (!existsSync(join(renderer, 'index.html'))) {
    throw new StartError('The pages of Winnow are not built. Run `npm run build`, then start it again.')
  }
  const server = createServer()
  // First, since it is the cheaper of the two to fail.
  const port = await listen(server, wanted)
  const core = await openCore({ folder, resources, host: 'browser', version }).catch((error: unknown) => {
    server.close()
    throw error
  })
  const keys = new Keys(readRunning(folder)?.cookieKey)
  const address = `http://127.0.0.1:${port}`
  const pages = new PageCount(opensWindow ? lingerMs : Infinity, end)
  const appWindow = new AppWindow(folder, say)
  const openWindow = () => appWindow.open(entryOf({ address, token: keys.ticket() }))
  const closeWire = openWire(server, core, keys, port, pages)
  server.on('request', createPages({ keys, port, renderer, openWindow, openPages: () => pages.open }))
  const { token, cookieKey } = keys
  writeRunning(folder, { host: 'browser', pid: process.pid, address, token, cookieKey })

  async function close(): Promise<void> {
    pages.stop()
    removeRunning(folder, keys.token)
    server.close()
    closeWire()
    await Promise.all([core.close(), appWindow.close()])
    server.closeAllConnections()
  }

  return { entry: entryOf({ address, token: keys.token }), openWindow, close }
}
