import type { Page } from '@playwright/test'

export interface RunningWinnow {
  readonly page: Page
  /** SIGKILL to the process that holds the data; settles when it is gone. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** A way to run the app: in a browser window on the browser host, or in Electron. */
export interface Host {
  open(folder: string, prepare: (page: Page) => Promise<void>): Promise<RunningWinnow>
  close(): Promise<void>
}
