import { RPCHandler } from '@orpc/server/message-port'
import { setTimeout as wait } from 'node:timers/promises'
import { createRouter } from '../../handlers'
import { openCore, StoreError, type Core } from '../../services'
import { channelToMain } from './core-channel'
import { servePorts } from './core-ports'
import type { CoreOptions } from './core-wire'

const PATIENCE_MS = 2_000
const LOOK_MS = 100

const channel = channelToMain()
const options = JSON.parse(process.argv[2] ?? '{}') as CoreOptions

// Ctrl-C in a terminal reaches every process of the group; main ends the core when its windows are closed.
process.on('SIGINT', () => undefined)

openPatiently(PATIENCE_MS).then(serve, refuse)

/** A Winnow that was killed a moment ago may not have let go of its data yet. */
async function openPatiently(patienceMs: number): Promise<Core> {
  try {
    return await openCore({ ...options, host: 'electron' })
  } catch (error) {
    const isLocked = error instanceof StoreError && error.code === 'locked'
    if (!isLocked || patienceMs <= 0) throw error
    await wait(LOOK_MS)
    return openPatiently(patienceMs - LOOK_MS)
  }
}

function serve(core: Core): void {
  const handler = new RPCHandler(createRouter(core))
  servePorts(channel, port => handler.upgrade(port))

  const end = () => void core.close().finally(() => process.exit(0))
  channel.onMessage(({ kind }) => kind === 'end' && end())
  channel.onLost(end)
  process.once('SIGTERM', end)
  channel.send({ kind: 'ready' })
}

function refuse(error: unknown): void {
  if (!(error instanceof StoreError)) throw error
  channel.send({ kind: 'refused', message: error.message })
  // Main ends us once it has heard; without main there is nobody left to tell.
  channel.onMessage(({ kind }) => kind === 'end' && process.exit(0))
  channel.onLost(() => process.exit(0))
}
