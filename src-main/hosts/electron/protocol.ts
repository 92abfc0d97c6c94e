import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { securityHeaders } from '../security-headers'
import { servedFile } from './served-file'

/** Before Electron is ready: `winnow:` behaves like `https:` (an origin, modules, fetch), not like `file:`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'winnow', privileges: { standard: true, secure: true } }])
}

/** Serves the built renderer, and only that, as `winnow://app/`. */
export function serveRenderer(session: Session, root: string): void {
  session.protocol.handle('winnow', async ({ method, url }) => {
    const served = servedFile(root, method, url)
    if (!('path' in served)) return refusal(served.status)
    const file = await readFile(served.path).catch(() => null)
    if (!file) return refusal(404)
    return new Response(method === 'HEAD' ? null : new Uint8Array(file), {
      headers: { ...securityHeaders("'none'"), 'Content-Type': served.type, 'Cache-Control': 'no-cache' },
    })
  })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders("'none'") })
}
