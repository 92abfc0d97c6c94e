import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '@contract/index'
import { createConnection } from './connection'
import { portTransport, socketTransport } from './transport'

const transport =
  location.protocol === 'winnow:'
    ? portTransport()
    : socketTransport(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/rpc`)

export const connection = createConnection(transport)

/** Everything that can be asked of the core, typed by the contract: `await client.library.list()`. */
export const client: ContractRouterClient<Contract> = createORPCClient(connection.link)
