import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { printPage } from './paper'

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** A browser has this key of itself. */
const PRINT: MenuItemConstructorOptions = {
  label: 'Print…',
  accelerator: 'CommandOrControl+P',
  click: () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) void printPage(window.webContents)
  },
}

/** The keys a person expects of any program; the app's own commands are in its pages. */
export function setMenu(devTools: boolean): void {
  const tools: MenuItemConstructorOptions[] = devTools ? [separator, { role: 'toggleDevTools' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Winnow', submenu: [PRINT, { role: 'minimize' }, { role: 'quit' }] },
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          // Ctrl and = is the same key as Ctrl and + without Shift, and what most people press.
          { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
          { role: 'zoomOut' },
          separator,
          { role: 'togglefullscreen' },
          ...tools,
        ],
      },
    ]),
  )
}
