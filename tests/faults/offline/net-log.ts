import { readFileSync } from 'node:fs'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly source: { readonly id: number }
    readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string }
  }[]
}

/** Every host in Chromium's own log of its network: of requests, of names looked up, of addresses connected to. */
export function hostsInNetLog(file: string): string[] {
  const { constants, events } = readNetLog(file)
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  const named = events.map(event => ({ ...event, name: names.get(event.type) ?? '' }))
  const sent = new Set(named.filter(({ name }) => name === 'UDP_BYTES_SENT').map(({ source }) => source.id))
  return named.flatMap(({ name, source, params = {} }) => {
    // Chromium connects a datagram socket to see whether there is IPv6, and sends nothing over it. SOCKET_CONNECT says
    // again what the TCP_ and UDP_ events say of their own kind.
    if (name.startsWith('UDP_') && !sent.has(source.id)) return []
    if (name.endsWith('_LOCAL_ADDRESS') || name === 'SOCKET_CONNECT') return []
    return [params.url, params.host, params.address].flatMap(at => (at ? hostOf(at) : []))
  })
}

export const isThisMachine = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(host)

/** `http://127.0.0.1:80/x`, `127.0.0.1:80` or a bare name. What is no address at all stays as it is, to be seen. */
function hostOf(at: string): string {
  const url = URL.parse(at.includes('://') ? at : `http://${at}`)
  return url?.hostname || at
}

/** The end is missing where the browser was killed while it wrote. */
function readNetLog(file: string): NetLog {
  const text = readFileSync(file, 'utf8').trim()
  try {
    return JSON.parse(text) as NetLog
  } catch {
    return JSON.parse(`${text.replace(/,$/, '')}]}`) as NetLog
  }
}
