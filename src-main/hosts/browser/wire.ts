import { RPCHandler } from '@orpc/server/ws'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Core } from '../../services'
import { createRouter } from '../../handlers'
import { callerOf, isOurPage } from './doorkeeper'
import type { Keys } from './keys'
import type { PageCount } from './page-count'

const MAX_FRAME_BYTES = 256 * 1024
const GOING_AWAY = 1001

/** The pages' line to the core: WebSockets on `/rpc`, for our own pages with a key only. Answers with its end. */
export function openWire(server: Server, core: Core, keys: Keys, port: number, pages: PageCount): () => void {
  const rpc = new RPCHandler(createRouter(core))
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false })

  server.on('upgrade', (request, stream: Duplex, head) => {
    const isAllowed = isOurPage(callerOf(request), port) && keys.hasCookie(request.headers, port)
    if (request.url !== '/rpc' || !isAllowed) return refuse(stream)
    sockets.handleUpgrade(request, stream, head, socket => {
      pages.opened()
      socket.on('close', () => pages.closed())
      // A frame that is too long or malformed: ws closes the line itself and says so to the page.
      socket.on('error', () => {})
      void rpc.upgrade(socket)
    })
  })

  return () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY)
    sockets.close()
  }
}

function refuse(stream: Duplex): void {
  stream.on('error', () => {})
  stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
