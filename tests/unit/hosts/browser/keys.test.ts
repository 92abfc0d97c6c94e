import { describe, expect, it } from 'vitest'
import { Keys } from '../../../../src-main/hosts/browser/keys'

const cookieOf = (keys: Keys, port: number) => ({ cookie: keys.cookie(port).split(';')[0] ?? '' })

describe('keys of the browser host', () => {
  it('admits the token as often as it is given', () => {
    const keys = new Keys()
    expect([keys.admits(keys.token), keys.admits(keys.token)]).toEqual([true, true])
  })

  it('admits a ticket once, and not after a minute', () => {
    const keys = new Keys()
    const [used, late] = [keys.ticket(0), keys.ticket(0)]
    expect([keys.admits(used, 1), keys.admits(used, 2), keys.admits(late, 60_001)]).toEqual([true, false, false])
  })

  it('admits nothing else', () => {
    const keys = new Keys()
    const others = ['', ' ', keys.token.slice(1), `${keys.token}x`, keys.token.toUpperCase(), new Keys().token]
    expect(others.filter(other => keys.admits(other))).toEqual([])
  })

  it('hands out a cookie that no script reads and no other site sends', () => {
    expect(new Keys().cookie(80)).toMatch(/^winnow-80=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
  })

  it('knows its cookie among others', () => {
    const keys = new Keys()
    const { cookie } = cookieOf(keys, 80)
    expect(keys.hasCookie({ cookie: `a=b; ${cookie}; c=d` }, 80)).toBe(true)
  })

  it('takes neither the token, nor the cookie of another port or start', () => {
    const keys = new Keys()
    const wrong = [
      {},
      { cookie: '' },
      { cookie: `winnow-80=${keys.token}` },
      cookieOf(keys, 81),
      cookieOf(new Keys(), 80),
      { cookie: `x${cookieOf(keys, 80).cookie}` },
    ]
    expect(wrong.filter(headers => keys.hasCookie(headers, 80))).toEqual([])
  })

  it('keeps token and cookie apart, so that a printed address holds no cookie', () => {
    const keys = new Keys()
    expect(keys.cookie(80)).not.toContain(keys.token)
  })
})
