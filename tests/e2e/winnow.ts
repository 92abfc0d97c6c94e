import { test as base, type Page } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserHost } from './hosts/browser.ts'
import { electronHost } from './hosts/electron.ts'
import type { Host, RunningWinnow } from './hosts/host.ts'
import { ARTICLE_FILE, installWith, type Installation } from './installation.ts'
import { practise } from './steps/practised.ts'
import { watchPage, type Watch } from './watch-page.ts'

export interface WorkerOptions {
  /** Which of the two hosts the journeys go through. */
  host: 'browser' | 'electron'
}

interface TestOptions {
  /** A new learner, or one who has done two sessions and is in a third. */
  learner: 'new' | 'practised'
  /** The study texts of the library: paths from the root of the repository, joined by blanks; '' is the real library. */
  texts: string
}

/** One person's Winnow: a data folder, and the app on it, which may be killed and started again. */
export interface Winnow {
  readonly folder: string
  /** Opens the app and waits until it stands. `prepare` sees the page before anything is loaded. */
  start(prepare?: (page: Page) => void | Promise<void>): Promise<Page>
  /** SIGKILL, as the system would: no farewell, nothing flushed. */
  kill(): Promise<void>
  close(): Promise<void>
  /** Puts the file that `act` makes the page save at `path`. */
  save(path: string, act: () => Promise<void>): Promise<void>
  /** The title of the paper that `act` makes the page print. */
  print(act: () => Promise<void>): Promise<string>
}

interface WorkerFixtures {
  machine: Host
  /** The folder of a learner who has practised, made through the app at the first call; to be copied. */
  practised: () => Promise<string>
  /** Where the product lies with these texts alone in its library, put there at the first call. */
  installed: (texts: string) => Promise<string>
}

/**
 * Playwright's test with a real Winnow: `winnow` to start and kill it, or simply its `page`, already open; and, where
 * something goes from one computer to another, `elsewhere`, a new one on a folder of its own.
 */
export const test = base.extend<{ winnow: Winnow; elsewhere: Winnow } & TestOptions, WorkerOptions & WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  learner: ['new', { option: true }],
  texts: [ARTICLE_FILE, { option: true }],
  machine: [
    async ({ host, playwright }, use) => {
      const machine = host === 'browser' ? await browserHost(playwright.chromium) : await electronHost()
      await use(machine)
      await machine.close()
    },
    { scope: 'worker' },
  ],
  practised: [
    async ({ machine, installed }, use) => {
      let made: Promise<string> | undefined
      const make = async () => {
        const folder = await newFolder()
        const running = await machine.open(folder, () => Promise.resolve(), await installed(ARTICLE_FILE))
        await practise(running.page, folder)
        await running.close()
        return folder
      }
      await use(() => (made ??= make()))
      if (made) await rm(await made, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  installed: [
    async ({ machine: _ }, use) => {
      const made = new Map<string, Promise<Installation>>()
      await use(async texts => {
        const installation = made.get(texts) ?? installWith(texts.split(' '))
        made.set(texts, installation)
        return (await installation).root
      })
      for (const installation of made.values()) await (await installation).remove()
    },
    { scope: 'worker' },
  ],
  winnow: async ({ machine, practised, installed, learner, texts }, use) => {
    const folder = await newFolder()
    if (learner === 'practised') await cp(await practised(), folder, { recursive: true })
    await useWinnow(machine, folder, texts ? await installed(texts) : undefined, use)
  },
  elsewhere: async ({ machine, installed, texts }, use) =>
    await useWinnow(machine, await newFolder(), texts ? await installed(texts) : undefined, use),
  page: async ({ winnow }, use) => {
    await use(await winnow.start())
  },
})

/** A Winnow on a folder, gone with it afterwards; every page of it is watched. */
async function useWinnow(
  machine: Host,
  folder: string,
  root: string | undefined,
  use: (winnow: Winnow) => Promise<void>,
): Promise<void> {
  const watches: Watch[] = []
  let running: RunningWinnow | undefined
  await use({
    folder,
    start: async prepare => {
      const watch = async (page: Page) => {
        watches.push(watchPage(page))
        await prepare?.(page)
      }
      running = await machine.open(folder, watch, root)
      await running.page.getByRole('navigation', { name: 'Rooms' }).waitFor()
      return running.page
    },
    kill: async () => await running?.kill(),
    close: async () => await running?.close(),
    save: async (path, act) => await running?.save(path, act),
    print: async act => (await running?.print(act)) ?? '',
  })
  await running?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  for (const watch of watches) watch.expectQuiet()
}

const newFolder = () => mkdtemp(join(tmpdir(), 'winnow-e2e-'))

export { expect, type Locator, type Page } from '@playwright/test'
