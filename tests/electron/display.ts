import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Display {
  readonly name: string
  close(): void
}

/** A screen for the windows: the one that is there, or one of our own (Xvfb) on a machine without; or why there is none. */
export async function openDisplay(): Promise<Display | { readonly missing: string }> {
  const given = process.env['DISPLAY']
  if (process.platform !== 'linux' || given) return { name: given ?? '', close: () => undefined }
  // When its last window closes it would start anew, and a window that opens in that moment finds no screen.
  const options = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', options, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await displayNumber(server)
  if (number === null) return { missing: 'no display: DISPLAY is not set and Xvfb is not installed' }
  return { name: `:${number}`, close: () => void server.kill() }
}

async function displayNumber(server: ChildProcess): Promise<string | null> {
  const line = server.stdio[3]
  if (!line) return null
  const said = once(line, 'data').then(([data]) => String(data).trim())
  const failed = Promise.race([once(server, 'error'), once(server, 'exit')]).then(
    () => null,
    () => null,
  )
  return Promise.race([said, failed])
}
