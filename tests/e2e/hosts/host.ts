import type { Page } from '@playwright/test'

export interface RunningWinnow {
  readonly page: Page
  /** SIGKILL to the process that holds the data; settles when it is gone. */
  kill(): Promise<void>
  close(): Promise<void>
  /** Puts the file that `act` makes the page save at `path`, where a person would have said so. */
  save(path: string, act: () => Promise<void>): Promise<void>
  /** The title of the paper that `act` makes the page print; nothing reaches a printer. */
  print(act: () => Promise<void>): Promise<string>
}

/** A way to run the app: in a browser window on the browser host, or in Electron. */
export interface Host {
  /** `root` is where the built product lies; its own repository if not said. */
  open(folder: string, prepare: (page: Page) => Promise<void>, root?: string): Promise<RunningWinnow>
  close(): Promise<void>
}
