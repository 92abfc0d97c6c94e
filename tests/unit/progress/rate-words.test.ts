import { describe, expect, it } from 'vitest'
import { rangeWords, rightOf, shareWords, wholePerCent } from '../../../src-renderer/features/progress/rate-words'

describe('shares in whole per cents', () => {
  it('say 100 of all and 0 of none alone', () => {
    expect([0, 0.001, 0.5, 0.996, 1].map(wholePerCent)).toEqual([0, 1, 50, 99, 100])
  })
})

describe('a rate in words', () => {
  it('has its interval beside it, wide for few answers', () => {
    const rate = { asked: 3, right: 3 }
    expect(rightOf(rate)).toBe('3 of 3')
    expect(shareWords(rate)).toBe('100\u00A0%')
    expect(rangeWords(rate)).toBe('44 to 100\u00A0%')
  })

  it('claims nothing where nothing was asked', () => {
    expect(shareWords({ asked: 0, right: 0 })).toBe('–')
    expect(rangeWords({ asked: 0, right: 0 })).toBe('none yet')
  })
})
