import { describe, expect, it } from 'vitest'
import { labelMistakes, ownerMistakes } from '../../../src-renderer/features/progress/mistake-words'
import { labelMatrix, ownerMatrix } from './figures'

describe('mistakes in words', () => {
  it('count each way apart, attributions aside', () => {
    const matrix = labelMatrix(
      ['fact', 'opinion', 2],
      ['fact', 'fact', 8],
      ['fact', 'attribution', 5],
      ['opinion', 'fact', 3],
    )
    expect(labelMistakes(matrix)).toBe(
      'Attributions aside: 2 of 10 reported facts called opinion, 3 of 3 opinions called reported fact.',
    )
  })

  it('begin with what the app is most about: a source’s claim taken for the article’s own', () => {
    expect(
      ownerMistakes(ownerMatrix(['source', 'article', 30], ['source', 'source', 41], ['article', 'article', 12])),
    ).toBe(
      '30 of 71 claims of sources taken for the article’s own, 0 of 12 of the article’s own claims handed to a source.',
    )
  })

  it('are silent of what was not asked', () => {
    expect(labelMistakes(labelMatrix(['fact', 'fact', 1]))).toBe(
      'Attributions aside: 0 of 1 reported facts called opinion.',
    )
    expect(labelMistakes(labelMatrix())).toBe('')
    expect(ownerMistakes(ownerMatrix())).toBe('')
  })
})
