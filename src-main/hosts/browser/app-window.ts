import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { findBrowser, hasDisplay } from './browser-finder'
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
  open(address: string): boolean {
    const browser = hasDisplay(process.env) ? findBrowser(process.env) : undefined
    if (!browser) {
      const why = hasDisplay(process.env) ? 'No Chromium, Chrome, Brave or Edge was found' : 'There is no display here'
      this.#say(`${why}: open the address below in a browser on this computer.`)
      return false
    }
    // A process group of its own, so that it can be ended whole.
    const args = windowArguments(address, profileFolder(browser, this.#folder))
    const child = spawn(browser, args, { stdio: 'ignore', detached: process.platform !== 'win32' })
    this.#children.add(child)
    child.on('error', error => this.#say(`The window could not be opened (${error.message}). Use the address instead.`))
    child.on('close', code => {
      this.#children.delete(child)
      if (code) this.#say(`The window's browser ended with status ${code}. The address still works.`)
    })
    return true
  }

  async close(): Promise<void> {
    for (const child of this.#children) end(child, 'SIGTERM')
    const givenUpAt = Date.now() + GRACE_MS
    while (this.#children.size > 0 && Date.now() < givenUpAt) await wait(20)
    for (const child of this.#children) end(child, 'SIGKILL')
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
