import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDisplay } from './display.ts'
import { findRuntime, type Runtime } from './runtime.ts'

const PRODUCT = resolve(import.meta.dirname, '../../out/main/electron-main.cjs')

/**
 * No graphics card: under Xvfb Chromium's process for it fails at the start, and a page that asks for it in that very
 * moment waits for ever (7 of 60 starts on Electron 25.1.1, 0 of 60 with this).
 */
export const SWITCHES = ['--disable-gpu']

export interface OpenOptions {
  /** The data folder. */
  readonly data: string
  /** The built main file; the product's unless another is named. */
  readonly main?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A real window, with its process and what it printed. */
export interface OpenWindow {
  readonly app: ElectronApplication
  readonly page: Page
  readonly printed: () => string
}

export type OpenWinnow = (options: OpenOptions) => Promise<OpenWindow>

interface WorkerFixtures {
  runtime: Runtime
  display: string
}

interface TestFixtures {
  /** A fresh data folder, gone afterwards. */
  data: string
  /** Opens Winnow in a real Electron window; what is still open at the end of a test is closed. */
  openWinnow: OpenWinnow
  winnow: OpenWindow
}

/**
 * Playwright's test with a real Electron window: `winnow` is one on a fresh folder, its page is `page`. Where there is
 * no runtime or no display the tests are skipped, and say why.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  runtime: [
    async ({ playwright: _ }, use) => {
      const runtime = findRuntime()
      if ('missing' in runtime) return base.skip(true, runtime.missing)
      const core = runtime.coreNode ? `a child process on Node ${process.versions.node}` : 'a utility process'
      console.log(`Electron ${runtime.electron} (Node ${runtime.node}), the core as ${core}`)
      await use(runtime)
    },
    { scope: 'worker' },
  ],
  display: [
    async ({ runtime: _ }, use) => {
      const display = await openDisplay()
      if ('missing' in display) return base.skip(true, display.missing)
      await use(display.name)
      display.close()
    },
    { scope: 'worker' },
  ],
  data: async ({ runtime: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'winnow-electron-'))
    await use(folder)
    // What was killed may still be writing its last file.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  openWinnow: async ({ runtime, display }, use) => {
    const opened: ElectronApplication[] = []
    await use(async options => {
      const launched = await launchWinnow(runtime, display, options)
      opened.push(launched.app)
      return launched
    })
    for (const app of opened) await app.close()
  },
  winnow: async ({ openWinnow, data }, use) => {
    await use(await openWinnow({ data }))
  },
  page: async ({ winnow }, use) => {
    await use(winnow.page)
  },
})

export { expect, type Page } from '@playwright/test'

export async function launchWinnow(
  runtime: Runtime,
  display: string,
  { data, main = PRODUCT, env = {} }: OpenOptions,
): Promise<OpenWindow> {
  // No path: Playwright finds the same runtime itself, and only then holds `ready` back until it has attached. Given a
  // path it attaches while the window opens, and about one time in twenty the two wait for each other for ever.
  const app = await _electron.launch({
    args: [...SWITCHES, main, '--data', data],
    // Chromium's own sandbox does not run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...environment(runtime, display), ...env },
  })
  let printed = ''
  app.process().stdout?.on('data', data => (printed += String(data)))
  app.process().stderr?.on('data', data => (printed += String(data)))
  return { app, page: await app.firstWindow(), printed: () => printed }
}

/** What a start outside Playwright needs too. */
export function environment(runtime: Runtime, display: string): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...given } = process.env as Record<string, string>
  return { ...given, DISPLAY: display, ...(runtime.coreNode ? { WINNOW_CORE_NODE: runtime.coreNode } : {}) }
}
