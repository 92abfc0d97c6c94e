import type { IncomingHttpHeaders } from 'node:http'

/** What a request says about where it comes from. */
export interface Caller {
  readonly hosts: readonly string[]
  readonly origins: readonly string[]
}

/** `headers` hides a repeated Host or Origin; the distinct ones do not. */
export const callerOf = (request: { headersDistinct: NodeJS.Dict<string[]> }): Caller => ({
  hosts: request.headersDistinct['host'] ?? [],
  origins: request.headersDistinct['origin'] ?? [],
})

const hostsAt = (port: number) => [`127.0.0.1:${port}`, `localhost:${port}`]

/**
 * A foreign page can make a browser send requests here (cross-site), and can give our address a name of its own (DNS
 * rebinding). The first shows in Origin, the second in Host; both have to be ours to the letter.
 */
export function isOurs({ hosts, origins }: Caller, port: number): boolean {
  const [host] = hosts
  if (hosts.length !== 1 || origins.length > 1 || !host || !hostsAt(port).includes(host)) return false
  return origins.every(origin => origin === `http://${host}`)
}

/** A WebSocket is not held back by any same-origin rule of the browser, so it has to say its origin. */
export const isOurPage = (caller: Caller, port: number): boolean => caller.origins.length === 1 && isOurs(caller, port)

export function bearerOf({ authorization }: IncomingHttpHeaders): string {
  return /^Bearer ([\w-]{1,100})$/.exec(authorization ?? '')?.[1] ?? ''
}
