import { RPCHandler } from '@orpc/server/message-port'
import { createRouter } from '../../handlers'
import { openCore, StoreError, type Core } from '../../services'
import { channelToMain } from './core-channel'
import { servePorts } from './core-ports'
import type { CoreOptions } from './core-wire'

const channel = channelToMain()
const options = JSON.parse(process.argv[2] ?? '{}') as CoreOptions

// Ctrl-C in a terminal reaches every process of the group; main ends the core when its windows are closed.
process.on('SIGINT', () => undefined)

openCore({ ...options, host: 'electron' }).then(serve, refuse)

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
