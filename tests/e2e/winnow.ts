import { test as base, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserHost } from './hosts/browser.ts'
import { electronHost } from './hosts/electron.ts'
import type { Host, RunningWinnow } from './hosts/host.ts'
import { watchPage, type Watch } from './watch-page.ts'

export interface WorkerOptions {
  /** Which of the two hosts the journeys go through. */
  host: 'browser' | 'electron'
}

/** One person's Winnow: a data folder, and the app on it, which may be killed and started again. */
export interface Winnow {
  readonly folder: string
  /** Opens the app and waits until Today stands. `prepare` sees the page before anything is loaded. */
  start(prepare?: (page: Page) => void | Promise<void>): Promise<Page>
  /** SIGKILL, as the system would: no farewell, nothing flushed. */
  kill(): Promise<void>
  close(): Promise<void>
}

interface WorkerFixtures {
  machine: Host
}

/** Playwright's test with a real Winnow: `winnow` to start and kill it, or simply its `page`, already open. */
export const test = base.extend<{ winnow: Winnow }, WorkerOptions & WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  machine: [
    async ({ host, playwright }, use) => {
      const machine = host === 'browser' ? await browserHost(playwright.chromium) : await electronHost()
      await use(machine)
      await machine.close()
    },
    { scope: 'worker' },
  ],
  winnow: async ({ machine }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'winnow-e2e-'))
    const watches: Watch[] = []
    let running: RunningWinnow | undefined
    await use({
      folder,
      start: async prepare => {
        running = await machine.open(folder, async page => {
          watches.push(watchPage(page))
          await prepare?.(page)
        })
        await running.page.getByRole('navigation', { name: 'Rooms' }).waitFor()
        return running.page
      },
      kill: async () => await running?.kill(),
      close: async () => await running?.close(),
    })
    await running?.close()
    await rm(folder, { recursive: true, force: true })
    for (const watch of watches) watch.expectQuiet()
  },
  page: async ({ winnow }, use) => {
    await use(await winnow.start())
  },
})

export { expect, type Page } from '@playwright/test'
