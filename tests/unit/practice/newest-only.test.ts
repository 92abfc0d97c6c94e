import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AGAIN_AFTER_MS, newestOnly } from '../../../src-renderer/features/practice/newest-only'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Sends that end when the test says so. */
function sends() {
  const sent: string[] = []
  const ends: ((error?: Error) => void)[] = []
  const send = (value: string) => {
    sent.push(value)
    return new Promise<void>((resolve, reject) => ends.push(error => (error ? reject(error) : resolve())))
  }
  const end = async (error?: Error) => {
    ends.shift()?.(error)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { sent, send, end }
}

const lost = new Error('lost')
const hopeless = new Error('hopeless')
const isHopeless = (error: unknown) => error === hopeless

describe('sending the newest only', () => {
  it('sends one at a time, and of what comes meanwhile the last', async () => {
    const { sent, send, end } = sends()
    const { offer } = newestOnly(send, isHopeless)
    for (const value of ['a', 'b', 'c']) offer(value)
    expect(sent).toEqual(['a'])
    await end()
    expect(sent).toEqual(['a', 'c'])
    await end()
    expect(sent).toEqual(['a', 'c'])
  })

  it('tries again what did not get through, or what has taken its place', async () => {
    const { sent, send, end } = sends()
    const { offer } = newestOnly(send, isHopeless)
    offer('a')
    await end(lost)
    expect(sent).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS)
    expect(sent).toEqual(['a', 'a'])
    offer('b')
    await end(lost)
    await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS)
    expect(sent).toEqual(['a', 'a', 'b'])
  })

  it('gives up what never will get through, and goes on with the next', async () => {
    const { sent, send, end } = sends()
    const { offer } = newestOnly(send, isHopeless)
    offer('a')
    await end(hopeless)
    await vi.advanceTimersByTimeAsync(10 * AGAIN_AFTER_MS)
    expect(sent).toEqual(['a'])
    offer('b')
    expect(sent).toEqual(['a', 'b'])
  })

  it('sends nothing that was dropped, waiting or under way', async () => {
    const { sent, send, end } = sends()
    const { offer, drop } = newestOnly(send, isHopeless)
    offer('a')
    offer('b')
    drop()
    await end(lost)
    await vi.advanceTimersByTimeAsync(10 * AGAIN_AFTER_MS)
    expect(sent).toEqual(['a'])
    offer('c')
    expect(sent).toEqual(['a', 'c'])
  })
})
