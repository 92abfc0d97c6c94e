import type { BrowserType } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { chromiumPath } from '../../chromium.ts'
import type { Host } from './host.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** One Chromium for many hosts: each `open` starts a host process of its own and a browser context of its own. */
export async function browserHost(chromium: BrowserType): Promise<Host> {
  const browser = await chromium.launch({ executablePath: await chromiumPath() })
  return {
    open: async (folder, prepare, root = ROOT) => {
      const program = resolve(root, 'out/main/browser-host.cjs')
      const host = spawn(process.execPath, [program, '--data', folder, '--port', '0', '--no-open'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const address = await readyAddress(host)
      const context = await browser.newContext()
      const page = await context.newPage()
      await prepare(page)
      await page.goto(address)
      const end = async (signal: NodeJS.Signals) => {
        if (host.exitCode === null && host.signalCode === null) {
          host.kill(signal)
          await once(host, 'exit')
        }
      }
      return {
        page,
        kill: () => end('SIGKILL'),
        save: async (path, act) => {
          const [download] = await Promise.all([page.waitForEvent('download'), act()])
          await download.saveAs(path)
        },
        print: async act => {
          const printed = page.evaluate(() => new Promise<string>(done => (window.print = () => done(document.title))))
          await act()
          return printed
        },
        close: async () => {
          await context.close()
          await end('SIGTERM')
        },
      }
    },
    close: () => browser.close(),
  }
}

/** The address that the host prints once it can be used. */
async function readyAddress(host: ChildProcess): Promise<string> {
  let errors = ''
  host.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  if (!host.stdout) throw new Error('The host has no output.')
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /^Winnow is ready: (http:\S+)$/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error(`The browser host ended without an address.\n${errors}`)
}
