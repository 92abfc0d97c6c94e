import { describe, expect, it } from 'vitest'
import { stressedWords } from '../../../src-renderer/features/codebook/stressed-words'

describe('stressedWords', () => {
  it('cuts a paragraph at its stars', () => {
    expect(stressedWords('A *reported fact* is one.')).toEqual([
      { words: 'A ', stressed: false },
      { words: 'reported fact', stressed: true },
      { words: ' is one.', stressed: false },
    ])
  })

  it('makes nothing empty of a stress at the border', () => {
    expect(stressedWords('*So* it *is*')).toEqual([
      { words: 'So', stressed: true },
      { words: ' it ', stressed: false },
      { words: 'is', stressed: true },
    ])
  })
})
