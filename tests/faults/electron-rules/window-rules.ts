import type { ElectronApplication, Page } from '@playwright/test'

/** The same rules asked of a real window: by number, what was found and whether it is as it should be. */
export interface Found {
  readonly number: number
  readonly words: string
  readonly holds: boolean
}

interface Preferences {
  readonly [name: string]: unknown
}

export async function askWindow(app: ElectronApplication, page: Page): Promise<Found[]> {
  const { url, preferences } = await app.evaluate(({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map(window => window.webContents)
    // Not in Electron's types, and the only way to see what Chromium was really given.
    const asked = contents as unknown as { getLastWebPreferences(): Preferences }
    return { url: contents?.getURL() ?? '', preferences: asked.getLastWebPreferences() }
  })
  const is = (number: number, name: string, wanted: readonly unknown[]): Found => ({
    number,
    words: `${name} is ${String(preferences[name])}`,
    holds: wanted.includes(preferences[name]),
  })
  const inPage = await page.evaluate(async () => ({
    globals: ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter(name => name in window),
    // Not eval: what a debugger asks for is let past the policy.
    runs: (() => {
      const script = Object.assign(document.createElement('script'), { textContent: 'window.wasRun = true' })
      document.body.append(script)
      script.remove()
      return 'wasRun' in window
    })(),
    opened: window.open('https://example.org/') !== null,
    notifies: await Notification.requestPermission(),
  }))
  return [
    { number: 1, words: `the page is ${url.split('#')[0]}`, holds: url.startsWith('winnow://app/') },
    is(2, 'nodeIntegration', [false]),
    is(3, 'contextIsolation', [true]),
    is(4, 'sandbox', [true]),
    { number: 5, words: `a permission is ${inPage.notifies}`, holds: inPage.notifies === 'denied' },
    is(6, 'webSecurity', [true]),
    { number: 7, words: `an inline script ${inPage.runs ? 'runs' : 'is refused'}`, holds: !inPage.runs },
    is(8, 'allowRunningInsecureContent', [false]),
    is(9, 'experimentalFeatures', [false]),
    is(10, 'enableBlinkFeatures', [undefined, '']),
    is(12, 'webviewTag', [false]),
    { number: 14, words: `a window ${inPage.opened ? 'opened' : 'was refused'}`, holds: !inPage.opened },
    {
      number: 20,
      words: `the page sees ${inPage.globals.join(', ') || 'nothing'}`,
      holds: inPage.globals.length === 0,
    },
  ]
}
