import type { ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'

type Context = Record<never, never>
export type Link = ClientLink<Context>

export interface Transport {
  /** Reports each new line to the core, and each loss; opens the next one by itself. */
  start: (listener: { opened: (link: Link) => void; lost: () => void }) => void
}

const BACK_OFF_MS = [250, 500, 1_000, 2_000, 4_000] as const

/** The browser host: a WebSocket beside the page, opened again with growing pauses. */
export function socketTransport(url: string): Transport {
  return {
    start({ opened, lost }) {
      let attempt = 0
      const connect = () => {
        const socket = new WebSocket(url)
        // Before oRPC's own listener, so that the loss is known when what is pending fails of it.
        socket.addEventListener('close', () => {
          lost()
          setTimeout(connect, BACK_OFF_MS[Math.min(attempt++, BACK_OFF_MS.length - 1)])
        })
        const link = new SocketLink<Context>({ websocket: socket })
        socket.addEventListener('open', () => {
          attempt = 0
          opened(link)
        })
      }
      connect()
    },
  }
}

/**
 * Electron: the preload hands over the MessagePort to use now, another one whenever the core was started again, and
 * none while it is away (src-main/hosts/electron/README.md).
 */
export function portTransport(): Transport {
  return {
    start({ opened, lost }) {
      let current: MessagePort | undefined
      // Chromium 114 dies of a port that outlives its page.
      addEventListener('pagehide', () => current?.close())
      addEventListener('message', event => {
        if (event.source !== window || event.data !== 'winnow:port') return
        const [port] = event.ports
        const before = current
        current = port
        lost()
        if (before) end(before)
        if (!port) return
        const link = new PortLink<Context>({ port })
        port.start()
        opened(link)
      })
    },
  }
}

/** Chromium before 122 closes ports without a word; what is pending on this one has to hear of it. */
function end(port: MessagePort) {
  port.close()
  port.dispatchEvent(new Event('close'))
}
