import { type Running, readRunning } from './running-file'

/** A window may have to wait for an old one to end. */
const PATIENCE_MS = 3_000

/** Address of the Winnow that runs on this data already, with a window on it where one is asked for and possible. */
export async function joinRunning(
  folder: string,
  opensWindow: boolean,
  say: (line: string) => void,
): Promise<string | null> {
  const running = readRunning(folder)
  if (!running || !(await ask(running, 'GET', '/running'))) return null
  const window = opensWindow ? await ask(running, 'POST', '/window') : null
  if (opensWindow && !window?.opened) say('The running Winnow can open no window: open its address in a browser.')
  return entryOf(running)
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
