import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { findBrowser, hasDisplay } from './browser-finder'
import { endLeftWindow } from './left-window'
import { profileFolder, windowArguments } from './window-arguments'

const GRACE_MS = 700

/** The window on the app: a Chromium of its own with a profile of its own, which ends with the host. */
export class AppWindow {
  readonly #children = new Set<ChildProcess>()
  readonly #folder: string
  readonly #say: (line: string) => void

  constructor(folder: string, say: (line: string) => void) {
    this.#folder = folder
    this.#say = say
  }

  /** Answers whether a window is on its way; says why where none is. */
  async open(address: string): Promise<boolean> {
    const browser = hasDisplay(process.env) ? findBrowser(process.env) : undefined
    if (!browser) {
      const why = hasDisplay(process.env) ? 'No Chromium, Chrome, Brave or Edge was found' : 'There is no display here'
      this.#say(`${why}: open Winnow's address in a browser on this computer.`)
      return false
    }
    const profile = profileFolder(browser, this.#folder)
    if (this.#children.size === 0) await endLeftWindow(profile)
    // A process group of its own, so that it can be ended whole.
    const options = { stdio: 'ignore', detached: process.platform !== 'win32' } as const
    this.#keep(spawn(browser, windowArguments(address, profile), options))
    return true
  }

  async close(): Promise<void> {
    for (const child of this.#children) end(child, 'SIGTERM')
    const givenUpAt = Date.now() + GRACE_MS
    while (this.#children.size > 0 && Date.now() < givenUpAt) await wait(20)
    for (const child of this.#children) end(child, 'SIGKILL')
  }

  #keep(child: ChildProcess): void {
    this.#children.add(child)
    child.on('error', error => {
      this.#children.delete(child)
      this.#say(`The window could not be opened (${error.message}). Open Winnow's address in a browser instead.`)
    })
    child.on('close', status => {
      this.#children.delete(child)
      if (status) this.#say(`The window's browser ended with status ${status}. Winnow's address still works.`)
    })
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended by itself.
  }
}
