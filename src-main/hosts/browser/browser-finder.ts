import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Chromium and what is made of it: only these open a page as a window of its own. */
const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'brave-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'vivaldi-stable',
]
const ON_MAC = ['Google Chrome', 'Chromium', 'Brave Browser', 'Microsoft Edge']
const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** `WINNOW_BROWSER` names another program to use. */
export function findBrowser(env: NodeJS.ProcessEnv, platform = process.platform): string | undefined {
  return candidates(env, platform).find(isProgram)
}

export const hasDisplay = (env: NodeJS.ProcessEnv, platform = process.platform): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (env['WINNOW_BROWSER']) return [env['WINNOW_BROWSER']]
  if (platform === 'darwin') return ON_MAC.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      root => root !== undefined,
    )
    return roots.flatMap(root => ON_WINDOWS.map(path => join(root, path)))
  }
  const folders = env['PATH']?.split(delimiter).filter(Boolean) ?? []
  return ON_PATH.flatMap(name => folders.map(folder => join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
