import { describe, expect, it } from 'vitest'
import { markChain } from '../../../src-main/domain/exercise/trace/trace-kind'
import { chainAnswer, chainShares } from '../../../src-main/domain/measure/chain-shares'
import { wilsonInterval } from '../../../src-main/domain/measure/wilson'

const answered = (key: string[], given: string[]) =>
  chainAnswer(markChain({ chain: key }, { chain: given }), { chain: key })

describe('chains and their links', () => {
  it('count whole chains, and links of the longer of the two chains', () => {
    const answers = [
      answered(['a', 'b'], ['a', 'b']),
      answered(['a', 'b', 'c'], ['a', 'b']),
      answered(['a', 'b'], ['a', 'x', 'b']),
      answered(['a', 'b'], ['b']),
    ]
    expect(answers.map(({ right, asked }) => [right, asked])).toEqual([
      [2, 2],
      [2, 3],
      [1, 3],
      [0, 2],
    ])
    const { chains, links } = chainShares(answers)
    const rate = { asked: 4, right: 1 }
    expect(chains).toEqual({ rate, ...wilsonInterval(rate) })
    expect(links).toMatchObject({ value: 0.5, answers: 4 })
  })

  it('score each answer as Trace does', () => {
    const [key, given] = [
      ['a', 'b', 'c'],
      ['a', 'c', 'b', 'd'],
    ]
    const { right, asked } = answered(key, given)
    expect(right / asked).toBe(markChain({ chain: key }, { chain: given }).score)
  })

  it('are unknown without an answer', () => {
    expect(chainShares([])).toEqual({ chains: { rate: { asked: 0, right: 0 }, low: 0, high: 1 }, links: null })
  })
})
