import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import { ROOT } from '../built-core.ts'

/** Asks a procedure by any name, with anything. */
export type Ask = (path: readonly string[], input: unknown) => Promise<unknown>
type Frame = (frame: unknown) => void

export interface CoreProcess {
  /** Opens a line of its own, as main does for a window. */
  line(port: number): { readonly ask: Ask; readonly send: Frame; readonly lastSent: () => string }
  /** Sends on a line that nobody opened. */
  send(port: number, frame: unknown): void
  /** Frames that came back, by line. */
  readonly heard: ReadonlyMap<number, number>
  readonly hasEnded: () => boolean
  end(): Promise<void>
}

/** The core's own process as Electron's main starts it under another Node, with its real channel. */
export async function startCoreProcess(folder: string): Promise<CoreProcess> {
  const options = JSON.stringify({ folder, resources: resolve(ROOT, 'resources'), version: '0.0.0-test' })
  const child = fork(resolve(ROOT, 'out/main/core-process.cjs'), [options], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const heard = new Map<number, number>()
  const listeners = new Map<number, Frame>()
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  await new Promise<void>((ready, fail) => {
    child.once('exit', () => fail(new Error('The core ended before it was ready.')))
    child.on('message', (message: { kind: string; port?: number; frame?: unknown }) => {
      if (message.kind === 'ready') ready()
      if (message.kind !== 'frame' || message.port === undefined) return
      heard.set(message.port, (heard.get(message.port) ?? 0) + 1)
      listeners.get(message.port)?.(message.frame)
    })
  })
  const send = (port: number, frame: unknown) => void child.send({ kind: 'frame', port, frame })
  return {
    heard,
    send,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    line(port) {
      child.send({ kind: 'open', port })
      let last = ''
      const link = new RPCLink({
        port: {
          postMessage(frame: unknown) {
            last = String(frame)
            send(port, frame)
          },
          on(event: string, listener: (event: { data: unknown }) => void) {
            if (event === 'message') listeners.set(port, data => listener({ data }))
          },
        },
      })
      const client: unknown = createORPCClient(link)
      const ask: Ask = async (path, input) => {
        // The client is a proxy that makes a call of any path.
        const called = path.reduce((at, name) => (at as Record<string, unknown>)[name], client)
        return (called as (input: unknown) => Promise<unknown>)(input)
      }
      return { ask, send: frame => send(port, frame), lastSent: () => last }
    },
    async end() {
      child.send({ kind: 'end' })
      await ended
    },
  }
}
