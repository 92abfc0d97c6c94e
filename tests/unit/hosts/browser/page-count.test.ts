import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageCount } from '../../../../src-main/hosts/browser/page-count'

describe('end after the last page', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const counted = (lingerMs: number) => {
    const end = vi.fn()
    return { end, pages: new PageCount(lingerMs, end) }
  }

  it('waits for a first page as long as it takes', () => {
    const { end } = counted(60_000)
    vi.advanceTimersByTime(86_400_000)
    expect(end).not.toHaveBeenCalled()
  })

  it('ends a minute after the last of two pages', () => {
    const { end, pages } = counted(60_000)
    pages.opened()
    pages.opened()
    pages.closed()
    vi.advanceTimersByTime(120_000)
    expect(end).not.toHaveBeenCalled()
    pages.closed()
    vi.advanceTimersByTime(59_999)
    expect(end).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(end).toHaveBeenCalledOnce()
  })

  it('goes on when a page comes back in time', () => {
    const { end, pages } = counted(60_000)
    pages.opened()
    pages.closed()
    vi.advanceTimersByTime(30_000)
    pages.opened()
    vi.advanceTimersByTime(86_400_000)
    expect(end).not.toHaveBeenCalled()
  })

  it('never ends by itself where no window was opened', () => {
    const { end, pages } = counted(Infinity)
    pages.opened()
    pages.closed()
    vi.advanceTimersByTime(86_400_000)
    expect(end).not.toHaveBeenCalled()
  })
})
