import type { ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'

type Context = Record<never, never>

/** One line to the core while it lasts. */
export interface Line {
  link: ClientLink<Context>
  /** Ends what is pending on it with an error; safe to call twice. */
  close: () => void
}

export interface Transport {
  /** Reports each new line, and each loss; opens the next one by itself. */
  start: (listener: { opened: (line: Line) => void; lost: () => void }) => void
}

const BACK_OFF_MS = [250, 500, 1_000, 2_000, 4_000] as const

/** The browser host: a WebSocket beside the page, opened again with growing pauses. */
export function socketTransport(url: string): Transport {
  return {
    start({ opened, lost }) {
      let attempt = 0
      const connect = () => {
        const socket = new WebSocket(url)
        const link = new SocketLink<Context>({ websocket: socket })
        socket.addEventListener('open', () => {
          attempt = 0
          opened({ link, close: () => socket.close() })
        })
        socket.addEventListener('close', () => {
          lost()
          setTimeout(connect, BACK_OFF_MS[Math.min(attempt++, BACK_OFF_MS.length - 1)])
        })
      }
      connect()
    },
  }
}

/** Electron: the preload hands over a MessagePort, and another one whenever the core was started again. */
export function portTransport(): Transport {
  return {
    start({ opened, lost }) {
      let current: MessagePort | undefined
      addEventListener('message', event => {
        const [port] = event.ports
        if (event.source !== window || event.data !== 'winnow:port' || !port) return
        const end = () => {
          port.close()
          // Older Chromium closes ports without a word; what is pending has to hear of it.
          port.dispatchEvent(new Event('close'))
        }
        current?.dispatchEvent(new Event('close'))
        current = port
        const link = new PortLink<Context>({ port })
        port.addEventListener('close', () => {
          if (current !== port) return
          current = undefined
          lost()
        })
        port.start()
        opened({ link, close: end })
      })
    },
  }
}
