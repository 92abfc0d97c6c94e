import { type Running, readRunning } from './running-file'

const PATIENCE_MS = 1_000

/** Address of the Winnow that runs on this data already, with a window on it where one is asked for and possible. */
export async function joinRunning(folder: string, opensWindow: boolean): Promise<string | null> {
  const running = readRunning(folder)
  if (!running || !(await ask(running, 'GET', '/running'))) return null
  if (opensWindow) await ask(running, 'POST', '/window')
  return entryOf(running)
}

export const entryOf = ({ address, token }: Pick<Running, 'address' | 'token'>) => `${address}/?token=${token}`

/** What a crash left behind names a port where nobody listens now, or somebody else. */
async function ask({ address, token }: Running, method: string, path: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
