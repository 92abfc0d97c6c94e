/** What a rule looks at: the host's own source and its built files, both without comments. */
export interface Text {
  /** All of src-main/hosts. */
  readonly source: string
  /** out/main/electron-main.cjs and its chunks, and the preload. */
  readonly built: string
  readonly preload: string
  /** package.json's exact version of electron. */
  readonly electron: string
}

export interface SourceRule {
  /** In the list of Electron's own documentation, "Security", "Checklist". */
  readonly number: number
  readonly title: string
  readonly holds: (text: Text) => boolean
  /** The text as it would be if somebody broke the rule; `holds` must then say no. */
  readonly broken: (text: Text) => Text
}

const has = (words: RegExp) => (text: Text) => words.test(text.source) && words.test(text.built)
const lacks = (words: RegExp) => (text: Text) => !words.test(text.source) && !words.test(text.built)
const both = (change: (words: string) => string) => (text: Text) => ({
  ...text,
  source: change(text.source),
  built: change(text.built),
})
const adding = (words: string) => both(text => `${text}\n${words}`)
const without = (words: RegExp) => both(text => text.replaceAll(words, ''))
const every =
  (...rules: readonly SourceRule['holds'][]) =>
  (text: Text) =>
    rules.every(rule => rule(text))

/** Electron mends its three latest majors; 45 was the latest when this was written, in November 2026. */
const SUPPORTED_MAJOR = 43

export const SOURCE_RULES: readonly SourceRule[] = [
  {
    number: 1,
    title: 'only secure content is loaded',
    holds: every(has(/loadURL\(PAGE\)/), lacks(/loadURL\((?!PAGE\))/), lacks(/loadFile\(/)),
    broken: adding('window.loadURL("http://example.org/")'),
  },
  {
    number: 2,
    title: 'pages have no Node',
    holds: every(has(/nodeIntegration: (false|!1)/), lacks(/nodeIntegration\w*: (true|!0)/)),
    broken: adding('nodeIntegrationInWorker: true'),
  },
  {
    number: 3,
    title: 'context isolation is on',
    holds: every(has(/contextIsolation: (true|!0)/), lacks(/contextIsolation: (false|!1)/)),
    broken: adding('contextIsolation: false'),
  },
  {
    number: 4,
    title: 'pages run in the sandbox',
    holds: every(has(/sandbox: (true|!0)/), has(/enableSandbox\(\)/), lacks(/sandbox: (false|!1)/)),
    broken: without(/[\w.]*enableSandbox\(\)/g),
  },
  {
    number: 5,
    title: 'permissions are answered by us',
    holds: every(has(/setPermissionRequestHandler\(/), has(/setPermissionCheckHandler\(/)),
    broken: without(/setPermissionCheckHandler\(/g),
  },
  {
    number: 6,
    title: 'web security stays on',
    holds: lacks(/webSecurity/),
    broken: adding('webSecurity: false'),
  },
  {
    number: 7,
    title: 'a content security policy is sent, without unsafe words',
    holds: every(has(/Content-Security-Policy/), has(/default-src 'none'/), lacks(/unsafe-(inline|eval)/)),
    broken: adding("script-src 'unsafe-eval'"),
  },
  {
    number: 8,
    title: 'insecure content is not allowed',
    holds: lacks(/allowRunningInsecureContent/),
    broken: adding('allowRunningInsecureContent: true'),
  },
  {
    number: 9,
    title: 'no experimental features',
    holds: lacks(/experimentalFeatures/),
    broken: adding('experimentalFeatures: true'),
  },
  {
    number: 10,
    title: 'no Blink features are switched on',
    holds: lacks(/enableBlinkFeatures|enable-blink-features/i),
    broken: adding("enableBlinkFeatures: 'X'"),
  },
  {
    number: 11,
    title: 'no webview opens windows',
    holds: lacks(/allowpopups/i),
    broken: adding('<webview allowpopups>'),
  },
  {
    number: 12,
    title: 'a webview is refused before it is made',
    holds: every(has(/will-attach-webview/), lacks(/webviewTag/)),
    broken: without(/will-attach-webview/g),
  },
  {
    number: 13,
    title: 'navigation is denied',
    holds: every(has(/will-navigate/), has(/will-redirect/)),
    broken: without(/will-navigate/g),
  },
  {
    number: 14,
    title: 'new windows are denied',
    holds: has(/setWindowOpenHandler\(\(\) => \(\{ action: ['"]deny['"] \}\)\)/),
    broken: both(text => text.replace(/action: (['"])deny\1/, 'action: "allow"')),
  },
  {
    number: 15,
    title: 'nothing is opened outside',
    holds: lacks(/openExternal|shell\b/),
    broken: adding('shell.openExternal(url)'),
  },
  {
    number: 16,
    title: 'Electron is one that is still mended, and pinned',
    holds: ({ electron }) => /^\d+\.\d+\.\d+$/.test(electron) && Number.parseInt(electron, 10) >= SUPPORTED_MAJOR,
    broken: text => ({ ...text, electron: '25.1.1' }),
  },
  {
    number: 17,
    title: 'every message is looked at for its sender',
    holds: ({ source }) => {
      const heard = source.match(/ipcMain\.(on|once|handle|handleOnce)\(/g) ?? []
      const looked = source.match(/ipcMain\.on\([^]{0,120}?senderFrame[^]{0,120}?isOurPage\(/g) ?? []
      return heard.length > 0 && heard.length === looked.length
    },
    broken: adding("ipcMain.handle('x', () => 1)"),
  },
  {
    number: 18,
    title: 'pages come by a protocol of our own, not from files',
    holds: every(has(/registerSchemesAsPrivileged/), has(/protocol\.handle\(/), lacks(/file:\/\//)),
    broken: adding("'file:///index.html'"),
  },
  {
    number: 20,
    title: 'the page gets nothing of Electron',
    holds: ({ preload, source }) => {
      const lines = preload.split('\n').filter(line => line.trim() !== '')
      return lines.length <= 30 && !/exposeInMainWorld|contextBridge/.test(preload + source)
    },
    broken: adding("contextBridge.exposeInMainWorld('ipc', ipcRenderer)"),
  },
]
