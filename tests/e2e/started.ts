import { test as base } from '@playwright/test'
import {
  dataFolder,
  endAll,
  removeFolder,
  runHost,
  type RunOptions,
  runWinnow,
  START,
  type WinnowProcess,
} from '../winnow-process.ts'

export interface StartFixtures {
  /** A fresh data folder, gone afterwards. */
  data: string
  /** As `runWinnow`; what is left of it at the end of the test is killed. */
  launch: typeof runWinnow
  /** The starting script on `data`. */
  start: (...args: string[]) => WinnowProcess
  /** The browser host on `data`: on any port and without a window, unless told otherwise. */
  startHost: (args?: readonly string[], options?: RunOptions) => WinnowProcess
}

/** Playwright's test for starting and ending Winnow, in processes of its own. */
export const test = base.extend<StartFixtures & { started: WinnowProcess[] }>({
  data: async ({ browserName: _ }, use) => {
    const folder = dataFolder()
    await use(folder)
    removeFolder(folder)
  },
  // After `data`, so that its processes end before the folder goes.
  started: async ({ data: _ }, use) => {
    const started: WinnowProcess[] = []
    await use(started)
    await endAll(started)
  },
  launch: async ({ started }, use) => {
    await use((...given) => track(started, runWinnow(...given)))
  },
  start: async ({ started, data }, use) => {
    await use((...args) => track(started, runWinnow(process.execPath, [START, '--data', data, ...args])))
  },
  startHost: async ({ started, data }, use) => {
    await use((args, options) => track(started, runHost(data, args, options)))
  },
})

export { expect } from '@playwright/test'

function track(started: WinnowProcess[], winnow: WinnowProcess): WinnowProcess {
  started.push(winnow)
  return winnow
}
