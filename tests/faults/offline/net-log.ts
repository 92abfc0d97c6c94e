import { readFileSync } from 'node:fs'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly source: { readonly id: number }
    readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string }
  }[]
}

interface NetLogHosts {
  /** Of every request, also of those that got nowhere. */
  readonly asked: readonly string[]
  /** Every name looked up and every address connected to. */
  readonly reached: readonly string[]
}

/** What Chromium's own log of its network says, about the pages and about the browser itself. */
export function hostsInNetLog(file: string): NetLogHosts {
  const { constants, events } = readNetLog(file)
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  const named = events.map(event => ({ ...event, name: names.get(event.type) ?? '' }))
  const sent = new Set(named.filter(({ name }) => name === 'UDP_BYTES_SENT').map(({ source }) => source.id))
  const reached = named.flatMap(({ name, source, params }) => {
    // Chromium connects a datagram socket to see whether there is IPv6, and sends nothing over it.
    if (name.startsWith('UDP_') && !sent.has(source.id)) return []
    // A mere HOST_RESOLVER_MANAGER_REQUEST looks into what is known already; a job asks.
    const reaches = /^(TCP_CONNECT|UDP_CONNECT|HOST_RESOLVER_MANAGER_(CREATE_)?JOB|DNS_)/.test(name)
    return reaches ? hostsOf(params?.host, params?.address) : []
  })
  return { asked: named.flatMap(({ params }) => hostsOf(params?.url)), reached }
}

const hostsOf = (...values: readonly (string | undefined)[]) => values.flatMap(value => (value ? hostOf(value) : []))

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
