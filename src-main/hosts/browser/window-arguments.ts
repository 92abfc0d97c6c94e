import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The window reads Winnow and nothing else: a proxy nobody listens on stands before every other address, also before
 * those the browser itself would ask (updates, lists, spelling).
 */
export function windowArguments(address: string, profile: string): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--class=Winnow',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying',
    '--password-store=basic',
    '--proxy-server=127.0.0.1:9',
    // Chromium does not start as root with its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

/** Beside the data; a snap cannot read hidden folders, and has a place of its own. */
export function profileFolder(browser: string, folder: string): string {
  if (!realpathSync(browser).startsWith('/snap/') && !browser.startsWith('/snap/')) return join(folder, 'window')
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return join(homedir(), 'snap/chromium/common', `winnow-${name}`)
}
