import { describe, expect, it } from 'vitest'
import { evidenceTest, findingOf, ownershipTest } from '../../../src-renderer/features/progress/two-sided'
import { labelMatrix, ownerMatrix } from './figures'

const sides = (signal: [number, number], noise: [number, number]) => ({
  signal: { right: signal[0], asked: signal[1] },
  noise: { right: noise[0], asked: noise[1] },
})

describe('the two tests', () => {
  it('leave attributions out of fact or opinion, as keys and as answers', () => {
    const matrix = labelMatrix(
      ['fact', 'fact', 5],
      ['fact', 'opinion', 2],
      ['fact', 'attribution', 9],
      ['attribution', 'fact', 9],
      ['opinion', 'fact', 3],
      ['opinion', 'opinion', 4],
    )
    expect(evidenceTest(matrix)).toEqual(sides([5, 7], [4, 7]))
  })

  it('take the article for the signal of ownership', () => {
    const matrix = ownerMatrix(['article', 'article', 6], ['article', 'source', 1], ['source', 'article', 2])
    expect(ownershipTest(matrix)).toEqual(sides([6, 7], [0, 2]))
  })
})

describe('what may be said of a test', () => {
  it('is nothing while one side has fewer than twenty', () => {
    expect(findingOf(sides([60, 60], [0, 19]))).toBe('too-few')
    expect(findingOf(sides([0, 19], [60, 60]))).toBe('too-few')
    expect(findingOf(sides([0, 19], [0, 19]))).toBe('too-few')
  })

  it('is told of many mistakes on the one side that has enough', () => {
    expect(findingOf(sides([12, 12], [41, 71]))).toBe('misses-noise')
    expect(findingOf(sides([10, 40], [3, 3]))).toBe('misses-signal')
    expect(findingOf(sides([12, 12], [14, 20]))).toBe('too-few')
  })

  it('is a leaning only where the intervals do not touch', () => {
    expect(findingOf(sides([20, 20], [8, 20]))).toBe('leans-to-signal')
    expect(findingOf(sides([8, 20], [20, 20]))).toBe('leans-to-noise')
    expect(findingOf(sides([15, 20], [11, 20]))).toBe('unclear')
  })

  it('is telling apart where d′ lies above guessing, also where neither side alone would show it', () => {
    expect(findingOf(sides([18, 20], [17, 20]))).toBe('tells-apart')
    expect(findingOf(sides([19, 30], [41, 57]))).toBe('tells-apart')
    expect(findingOf(sides([12, 20], [12, 20]))).toBe('unclear')
  })

  it('is never praise for one who calls everything opinion', () => {
    expect(findingOf(sides([0, 40], [40, 40]))).toBe('leans-to-noise')
  })
})
