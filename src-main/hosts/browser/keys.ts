import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const TICKET_MS = 60_000
const newKey = () => randomBytes(32).toString('base64url')

/**
 * Who may come in. The token stands in the address that is printed, for as long as this host runs. A window is opened
 * with a ticket instead, good for one entry: other users of the machine can read the arguments of every process. What
 * a page then carries is a cookie with a third key, so that neither address holds it.
 */
export class Keys {
  readonly token = newKey()
  readonly cookieKey: string
  readonly #tickets = new Map<string, number>()

  /** The cookie's key of a host that was killed lets its pages, which are still open, come back. */
  constructor(cookieKey = newKey()) {
    this.cookieKey = cookieKey
  }

  ticket(now = Date.now()): string {
    const ticket = newKey()
    this.#tickets.set(ticket, now + TICKET_MS)
    return ticket
  }

  isToken(given: string): boolean {
    return isSame(given, this.token)
  }

  /** Token or ticket; a ticket is spent by this. */
  admits(given: string, now = Date.now()): boolean {
    for (const [ticket, until] of this.#tickets) {
      const isGiven = isSame(given, ticket)
      if (isGiven || until < now) this.#tickets.delete(ticket)
      if (isGiven && until >= now) return true
    }
    return this.isToken(given)
  }

  /** Cookies know no port: the name does, so that two hosts on one machine do not overwrite each other's. */
  cookie(port: number): string {
    return `${cookieName(port)}=${this.cookieKey}; HttpOnly; SameSite=Strict; Path=/`
  }

  hasCookie({ cookie }: IncomingHttpHeaders, port: number): boolean {
    const start = `${cookieName(port)}=`
    const given = cookie?.split('; ').find(part => part.startsWith(start))
    return given !== undefined && isSame(given.slice(start.length), this.cookieKey)
  }
}

const cookieName = (port: number) => `winnow-${port}`

/** In the same time whatever is given; hashing makes the lengths equal. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted))
const digest = (value: string) => createHash('sha256').update(value).digest()
