import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { os, type RouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConnectionLostError, createConnection } from '../../src-renderer/app/connection'
import { failureOf } from '../../src-renderer/app/failures'
import type { Link, Transport } from '../../src-renderer/app/transport'

const router = {
  name: os.handler(() => 'core'),
  never: os.handler(() => new Promise<string>(() => undefined)),
  full: os.handler(() => {
    throw new ORPCError('STORAGE_FULL', { message: 'The disk is full.' })
  }),
}

const ports: MessagePort[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const port of ports.splice(0)) port.close()
})

/** A line over a real channel to a real oRPC server; `cut` ends it as a core that dies does. */
function line() {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  new RPCHandler(router).upgrade(port1)
  port1.start()
  port2.start()
  const link: Link = new RPCLink({ port: port2 })
  return { link, cut: () => port2.dispatchEvent(new Event('close')) }
}

function connect() {
  let hear: Parameters<Transport['start']>[0] = { opened: () => undefined, lost: () => undefined }
  const connection = createConnection({ start: listener => void (hear = listener) })
  const client = createORPCClient<RouterClient<typeof router>>(connection.link)
  return { connection, client, opened: (link: Link) => hear.opened(link), lost: () => hear.lost() }
}

describe('the line to the core', () => {
  it('carries a call that was made before it stood', async () => {
    const { client, opened } = connect()
    const name = client.name()
    opened(line().link)
    await expect(name).resolves.toBe('core')
  })

  it('fails what was under way when it breaks with an error that says so', async () => {
    const { client, opened, lost } = connect()
    const { link, cut } = line()
    opened(link)
    const answer = client.never()
    await new Promise(resolve => setTimeout(resolve, 20))
    lost()
    cut()
    await expect(answer).rejects.toBeInstanceOf(ConnectionLostError)
  })

  it('carries calls again over the next line', async () => {
    const { client, connection, opened, lost } = connect()
    opened(line().link)
    lost()
    expect(connection.state.value).toBe('lost')
    const name = client.name()
    opened(line().link)
    await expect(name).resolves.toBe('core')
    expect(connection.state.value).toBe('open')
  })

  it('gives up after three seconds without one', async () => {
    vi.useFakeTimers()
    const { client, connection } = connect()
    const refused = client.name().catch((reason: unknown) => reason)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(connection.state.value).toBe('connecting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await refused).toBeInstanceOf(ConnectionLostError)
    expect(connection.state.value).toBe('lost')
  })

  it('tells of each opening, so that what was missed is asked for again', () => {
    const { connection, opened, lost } = connect()
    const heard = vi.fn()
    connection.onOpened(heard)
    opened(line().link)
    lost()
    opened(line().link)
    expect(heard).toHaveBeenCalledTimes(2)
  })
})

describe('what a person is told of a failed call', () => {
  it('is the declared sentence of the core, and whether asking again may help', async () => {
    const { client, opened } = connect()
    opened(line().link)
    const error: unknown = await client.full().catch((reason: unknown) => reason)
    expect(failureOf(error)).toEqual({ code: 'STORAGE_FULL', message: 'The disk is full.', retry: true })
  })

  it('names the log’s reference of a bug, and nothing else of it', () => {
    const bug = new ORPCError('INTERNAL', { message: 'Something went wrong.', data: { reference: 'k3-77' } })
    expect(failureOf(bug).message).toBe('Something went wrong. In the log it has the reference k3-77.')
    const stray = new TypeError('cannot read x of undefined')
    expect(failureOf(stray).message).not.toContain('undefined')
  })
})
