import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOurPage, isOurs } from '../../src-main/hosts/browser/doorkeeper'

const PORT = 9466
const OURS = [`127.0.0.1:${PORT}`, `localhost:${PORT}`]

/** What an attacker can bring about: any other name for our address, and names that look like ours. */
const foreignHost = fc
  .oneof(
    fc.constantFrom(
      '',
      '127.0.0.1',
      'localhost',
      `127.0.0.1:${PORT + 1}`,
      `127.0.0.2:${PORT}`,
      `127.1:${PORT}`,
      `2130706433:${PORT}`,
      `0.0.0.0:${PORT}`,
      `[::1]:${PORT}`,
      `[::ffff:127.0.0.1]:${PORT}`,
      `localhost.:${PORT}`,
      `LOCALHOST:${PORT}`,
      `127.0.0.1:0${PORT}`,
      `127.0.0.1:${PORT} `,
      `127.0.0.1:${PORT},evil.example`,
      `localhost:${PORT}@evil.example`,
      `evil.example#127.0.0.1:${PORT}`,
    ),
    fc.domain().map(name => `${name}:${PORT}`),
    fc.domain().map(name => `127.0.0.1:${PORT}.${name}`),
    fc.ipV4().map(address => `${address}:${PORT}`),
    fc.string(),
  )
  .filter(host => !OURS.includes(host))

const ownHost = fc.constantFrom(...OURS)
const foreignOrigin = fc.oneof(
  fc.constantFrom('null', '', 'file://', `https://127.0.0.1:${PORT}`, `http://127.0.0.1:${PORT}/`, 'http://127.0.0.1'),
  foreignHost.map(host => `http://${host}`),
  fc.webUrl(),
  fc.string(),
)

describe('doorkeeper', () => {
  it('accepts our own pages under both names of this machine', () => {
    for (const host of OURS) {
      expect(isOurs({ hosts: [host], origins: [] }, PORT)).toBe(true)
      expect(isOurPage({ hosts: [host], origins: [`http://${host}`] }, PORT)).toBe(true)
    }
  })

  it('refuses every foreign Host, whatever the Origin', () => {
    const origins = fc.oneof(
      fc.constant([]),
      ownHost.map(host => [`http://${host}`]),
      fc.tuple(foreignOrigin),
    )
    fc.assert(
      fc.property(foreignHost, origins, (host, from) => !isOurs({ hosts: [host], origins: from }, PORT)),
      { numRuns: 1000 },
    )
  })

  it('refuses every foreign Origin, whatever the Host', () => {
    fc.assert(
      fc.property(fc.oneof(ownHost, foreignHost), foreignOrigin, (host, origin) => {
        return !isOurs({ hosts: [host], origins: [origin] }, PORT)
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses a Host or an Origin that is missing or said twice', () => {
    const own = OURS[0] ?? ''
    const origin = `http://${own}`
    expect(isOurs({ hosts: [], origins: [] }, PORT)).toBe(false)
    expect(isOurs({ hosts: [own, 'evil.example'], origins: [] }, PORT)).toBe(false)
    expect(isOurs({ hosts: [own], origins: [origin, 'http://evil.example'] }, PORT)).toBe(false)
    expect(isOurPage({ hosts: [own], origins: [] }, PORT)).toBe(false)
  })
})
