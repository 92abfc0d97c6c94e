import { BrowserWindow, nativeTheme, screen } from 'electron'
import { ORIGIN } from './sender'
import { isOnScreen, readWindowState, writeWindowState } from './window-state'

export const PAGE = `${ORIGIN}/index.html`

export interface WindowOptions {
  readonly stateFile: string
  readonly preload: string
  readonly partition: string
  readonly devTools: boolean
}

const FIRST_SIZE = { width: 1240, height: 860 }
const SAVE_AFTER_MS = 400
const REVIVE_AFTER_MS = 500
/** The page's own paper (tokens.css), so that nothing flashes before it is drawn. */
const PAPER = { light: '#fbf8f2', dark: '#171512' }

/** Opens the window where it was left, hidden until there is something to see. */
export function createWindow({ stateFile, preload, partition, devTools }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile)
  const screens = screen.getAllDisplays().map(display => display.workArea)
  const bounds = state && isOnScreen(state.bounds, screens) ? state.bounds : FIRST_SIZE

  const window = new BrowserWindow({
    ...bounds,
    minWidth: 380,
    minHeight: 480,
    show: false,
    title: 'Winnow',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      partition,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  if (state?.maximised) window.maximize()
  keepState(window, stateFile)
  revive(window)
  return window
}

export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/**
 * A page that died is loaded again; not at once, in case it dies of what it shows. So is one that got itself to
 * `about:blank`, for which nobody is asked.
 */
function revive(window: BrowserWindow): void {
  const contents = window.webContents
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    setTimeout(() => !window.isDestroyed() && contents.reload(), REVIVE_AFTER_MS)
  })
  contents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(`${ORIGIN}/`)) void contents.loadURL(PAGE)
  })
}

function keepState(window: BrowserWindow, stateFile: string): void {
  let saving: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(saving)
    if (!window.isDestroyed()) {
      writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() })
    }
  }
  const saveSoon = () => {
    clearTimeout(saving)
    saving = setTimeout(save, SAVE_AFTER_MS)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', save)
}
