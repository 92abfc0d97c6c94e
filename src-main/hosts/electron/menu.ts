import { Menu, type MenuItemConstructorOptions } from 'electron'

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The keys a person expects of any program; the app's own commands are in its pages. */
export function setMenu(devTools: boolean): void {
  const tools: MenuItemConstructorOptions[] = devTools ? [separator, { role: 'toggleDevTools' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Winnow', submenu: [{ role: 'minimize' }, { role: 'quit' }] },
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
