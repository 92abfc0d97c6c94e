import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { securityHeaders } from '../security-headers'
import { bearerOf, callerOf, isOurs } from './doorkeeper'
import type { Keys } from './keys'
import { sendPlainPage } from './plain-page'

export interface PagesOptions {
  readonly keys: Keys
  readonly port: number
  /** The built renderer. */
  readonly renderer: string
  /** Opens a window on the app; answers whether there is one now. */
  readonly openWindow: () => Promise<boolean>
  readonly openPages: () => number
}

/** Everything that is not the WebSocket. What is refused is refused before anything is looked up. */
export function createPages({ keys, port, renderer, openWindow, openPages }: PagesOptions): RequestListener {
  const headers = securityHeaders("'self'")
  const files = sirv(renderer, {
    etag: true,
    setHeaders: (response, path) => {
      const isNamedByContent = path.startsWith('/assets/')
      response.setHeader('Cache-Control', isNamedByContent ? 'private, max-age=31536000, immutable' : 'no-store')
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    },
  })

  return (request, response) => {
    if (!isOurs(callerOf(request), port)) return sendForeign(response)
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1')
    if (!url) return sendPlainPage(response, 400, 'Not here', 'This is not an address of Winnow.')
    if (keys.isToken(bearerOf(request.headers))) return void answerStarter(request, response, url.pathname)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendPlainPage(response, 405, 'Not here', 'Pages can only be read.')
    }
    const key = url.searchParams.get('token')
    if (key !== null) return keys.admits(key) ? letIn(response) : sendNoKey(response)
    if (!keys.hasCookie(request.headers, port)) return sendNoKey(response)
    files(request, response, () => sendPlainPage(response, 404, 'Not here', 'There is no such page in Winnow.'))
  }

  function letIn(response: ServerResponse): void {
    response.writeHead(303, {
      ...headers,
      Location: '/',
      'Set-Cookie': keys.cookie(port),
      'Cache-Control': 'no-store',
    })
    response.end()
  }

  /** A second start on the same data asks whether this one is alive, and for a window. */
  async function answerStarter({ method }: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const isAsked = path === '/running' && method === 'GET'
    const opens = path === '/window' && method === 'POST'
    const answer = isAsked ? { pages: openPages() } : opens ? { opened: await openWindow() } : undefined
    response.writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify(answer ?? {}))
  }
}

const sendForeign = (response: ServerResponse) =>
  sendPlainPage(response, 403, 'Not from here', 'Winnow answers only to its own pages on this computer.')

const sendNoKey = (response: ServerResponse) =>
  sendPlainPage(
    response,
    403,
    'This address has no key',
    'Open Winnow with the whole address that it printed when it started, or start it again: that opens the running one.',
  )
