import { app, ipcMain, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { keepCore, type KeptCore } from './core-keeper'
import type { LaunchCore } from './core-launcher'
import { endOnce } from './ending'
import { setMenu } from './menu'
import { denyNavigation } from './navigation'
import { denyNetwork } from './network'
import { putOnPaper } from './paper'
import { denyPermissions } from './permissions'
import { registerScheme, serveRenderer } from './protocol'
import { refuse } from './refusal'
import { createRelay } from './relay'
import { isOurPage } from './sender'
import { createWindow, PAGE, showWindow } from './window'

export interface AppOptions {
  /** For Chromium's files and the window's state; one window a folder. */
  readonly folder: string
  readonly renderer: string
  readonly preload: string
  readonly launchCore: LaunchCore
}

const NOTHING_RUNS = 3

/** In memory: what was read leaves nothing in Chromium's own files. */
const PARTITION = 'winnow'

/** One window, one core, and the line between them. */
export function startApp({ folder, renderer, preload, launchCore }: AppOptions): void {
  app.setName('Winnow')
  app.setPath('userData', folder)
  if (!app.requestSingleInstanceLock()) {
    console.log('Winnow is ready: window')
    return app.exit(0)
  }
  // A start in another host only wants the window that is there; see src-main/cli/start/join-running.mjs.
  if (app.commandLine.hasSwitch('join')) return app.exit(NOTHING_RUNS)
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerScheme()
  denyNavigation(app)
  denyNetwork(app)

  let core: KeptCore | undefined
  let window: BrowserWindow | undefined
  let onCoreReady: () => void = () => undefined
  const coreReady = new Promise<void>(resolve => (onCoreReady = resolve))
  const relay = createRelay(
    message => core?.send(message),
    once(() => console.log('Winnow is ready: window')),
  )

  app.on('second-instance', () => window && showWindow(window))
  endOnce(app, async () => core?.end())
  ipcMain.on('winnow:connect', event => {
    const sender = event.senderFrame
    if (isOurPage(sender, window?.webContents.mainFrame ?? null)) relay.connect(event.sender)
  })
  ipcMain.on('winnow:paper', (event, order: unknown) => {
    const sender = event.senderFrame
    if (!window || !isOurPage(sender, window.webContents.mainFrame)) return
    void putOnPaper(window, order).then(outcome => event.ports[0]?.postMessage(outcome))
  })

  void app.whenReady().then(() => {
    core = keepCore(launchCore, {
      onReady() {
        relay.coreIsReady()
        onCoreReady()
      },
      onGone: relay.coreIsGone,
      onRefused: message => void refuse(message),
      onFrame: relay.fromCore,
    })
    openPage()
  })

  function openPage(): void {
    const devTools = !app.isPackaged
    const own = session.fromPartition(PARTITION)
    denyPermissions(own)
    serveRenderer(own, renderer)
    setMenu(devTools)
    const opened = createWindow({ stateFile: join(folder, 'window.json'), preload, partition: PARTITION, devTools })
    window = opened
    opened.once('ready-to-show', () => void coreReady.then(() => showWindow(opened)))
    void opened.loadURL(PAGE)
  }
}

function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) act()
    isDone = true
  }
}
