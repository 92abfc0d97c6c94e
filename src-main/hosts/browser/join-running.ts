import { StartError } from './listen'
import type { HostOptions } from './options'
import { type Running, readRunning } from './running-file'

/** A window may have to wait for an old one to end. */
const PATIENCE_MS = 3_000

/**
 * Address of the Winnow that runs on this data already, with a window on it where one is asked for and possible. What
 * was asked for and cannot be had from a running one is said.
 */
export async function joinRunning(
  { folder, port, opensWindow, forElectron }: HostOptions,
  say: (line: string) => void,
): Promise<string | null> {
  const running = readRunning(folder)
  if (!running || !(await ask(running, 'GET', '/running'))) return null
  const entry = entryOf(running)
  if (forElectron) {
    throw new StartError(
      `Winnow is already running in the browser host at ${entry} on this data. Go on there, or end it and start again.`,
    )
  }
  const runningPort = Number(new URL(running.address).port)
  if (port && port !== runningPort) say(`Winnow is already running on this data at port ${runningPort}, not ${port}.`)
  const window = opensWindow ? await ask(running, 'POST', '/window') : null
  if (opensWindow && !window?.opened) say('The running Winnow can open no window: open its address in a browser.')
  return entry
}

export const entryOf = ({ address, token }: Pick<Running, 'address' | 'token'>) => `${address}/?token=${token}`

/** What a crash left behind names a port where nobody listens now, or somebody else: `null`. */
async function ask({ address, token }: Running, method: string, path: string): Promise<{ opened?: boolean } | null> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(`${address}${path}`, { method, headers, redirect: 'error', signal })
    return response.ok ? ((await response.json()) as { opened?: boolean }) : null
  } catch {
    return null
  }
}
