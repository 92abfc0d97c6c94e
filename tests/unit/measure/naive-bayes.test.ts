import { describe, expect, it } from 'vitest'
import { logOdds, trainNaiveBayes } from '../../../src-main/domain/measure/naive-bayes'

const words = (of: string) => of.split(' ')

describe('multinomial naive Bayes with Laplace’s correction', () => {
  // Manning, Raghavan & Schütze 2008, "Introduction to Information Retrieval", table 13.1 and example 13.1.
  const weights = trainNaiveBayes([
    { words: words('chinese beijing chinese'), isSignal: true },
    { words: words('chinese chinese shanghai'), isSignal: true },
    { words: words('chinese macao'), isSignal: true },
    { words: words('tokyo japan chinese'), isSignal: false },
  ])

  it('gives the conditional probabilities of the textbook', () => {
    // P(Chinese | c) = 6/14 against 2/9; P(Tokyo | c) = 1/14 against 2/9.
    expect(weights.get('chinese')).toBeCloseTo(Math.log(6 / 14 / (2 / 9)), 12)
    expect(weights.get('tokyo')).toBeCloseTo(Math.log(1 / 14 / (2 / 9)), 12)
    expect(weights.size).toBe(6)
  })

  it('adds them up over a bag, times the word stands in it, and leaves out words never met', () => {
    const odds = 3 * Math.log(6 / 14 / (2 / 9)) + 2 * Math.log(1 / 14 / (2 / 9))
    expect(logOdds(weights, words('chinese chinese chinese tokyo japan'))).toBeCloseTo(odds, 12)
    expect(logOdds(weights, words('harbour ferry'))).toBe(0)
  })

  it('knows nothing of nothing', () => {
    expect(trainNaiveBayes([]).size).toBe(0)
  })
})
