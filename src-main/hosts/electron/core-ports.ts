import type { CoreChannel } from './core-channel'
import { isRequestFrame } from './request-frame'

type Listener = (event?: { data: unknown }) => void

/** A window's line as oRPC wants it: something to post to and to listen on. */
export interface CorePort {
  on(event: string, listener: Listener): void
  postMessage(frame: unknown): void
}

/** Takes the windows' lines, which share the process's one channel, apart again. Frames of a line not open are dropped. */
export function servePorts(channel: CoreChannel, accept: (port: CorePort) => void): void {
  const ports = new Map<number, Record<'message' | 'close', (data?: unknown) => void>>()

  channel.onMessage(message => {
    if (message.kind === 'open' && !ports.has(message.port)) {
      const listeners: { event: string; listener: Listener }[] = []
      const emit = (event: string, data?: unknown) => {
        for (const one of listeners) if (one.event === event) one.listener({ data })
      }
      ports.set(message.port, { message: data => emit('message', data), close: () => emit('close') })
      accept({
        on: (event, listener) => void listeners.push({ event, listener }),
        postMessage: frame => {
          if (ports.has(message.port) && typeof frame === 'string') {
            channel.send({ kind: 'frame', port: message.port, frame })
          }
        },
      })
    } else if (message.kind === 'frame') {
      if (isRequestFrame(message.frame)) ports.get(message.port)?.message(message.frame)
    } else if (message.kind === 'close') {
      const port = ports.get(message.port)
      ports.delete(message.port)
      port?.close()
    }
  })
}
