import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { echoContract } from '../echo-contract'

type Client = ContractRouterClient<typeof echoContract>

declare global {
  interface Window {
    /** What was handed over, in order: a client, or null while the core is away. */
    handovers: (Client | null)[]
    port: MessagePort | null
  }
}

window.handovers = []
window.port = null
// As in the product's own client: Chromium 114 dies of a port that outlives its page.
window.addEventListener('pagehide', () => window.port?.close())
window.addEventListener('message', event => {
  if (event.source !== window || event.data !== 'winnow:port') return
  const port = event.ports[0] ?? null
  port?.start()
  window.port = port
  window.handovers.push(port ? createORPCClient<Client>(new RPCLink({ port })) : null)
})
